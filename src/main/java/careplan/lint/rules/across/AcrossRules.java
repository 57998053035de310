package careplan.lint.rules.across;

import careplan.lint.Rule;
import java.util.List;

/** The rules across plans, in the order of the catalogue. */
public final class AcrossRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new CopiedFromAnotherPlan(),
          new SamePersonTwice(),
          new NoOverarchingPlan(),
          new PlansContradict());

  private AcrossRules() {}
}
