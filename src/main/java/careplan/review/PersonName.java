package careplan.review;

import careplan.plan.Plan;
import careplan.plan.Text;

/** Whose plan it is, in one word or two. */
public final class PersonName {
  private PersonName() {}

  /** What the person likes to be called, else their name. */
  public static String of(Plan plan) {
    return plan.person().knownAs().or(plan.person()::name).map(Text::value).orElse("");
  }
}
