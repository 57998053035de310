package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Missing;
import careplan.plan.Detail;
import careplan.plan.Plan;
import java.time.LocalDate;

/** Whether a plan has to say which choices were made ahead (R183). */
final class PlanningAhead {
  /** The law lets nobody younger make an advance decision or appoint an attorney. */
  private static final int ADULT = 18;

  private PlanningAhead() {}

  static final Missing NOT_ASKED =
      new Missing(
          RuleInfo.of(
              "planning-ahead-not-asked",
              Group.CHOICE,
              Severity.WARNING,
              Detail.FULL,
              "Nothing says whether the person has made choices ahead.",
              "R183",
              "R255"),
          "choices",
          PlanningAhead::isAsked,
          "Nothing says whether this person has made choices ahead: an advance decision, an advance"
              + " statement, a lasting power of attorney. Say which and where they are kept, or"
              + " write none made or not asked.",
          "choices: ...   # each with its kind and where it is kept; or what you were told");

  private static boolean isAsked(Context context) {
    Plan plan = context.plan();
    boolean carersOwn = plan.types().size() == 1 && plan.isOfType("carers-support");
    boolean held = plan.partOf().isPresent();
    return !carersOwn && !held && !plan.isOver() && !isChild(plan, context.today());
  }

  private static boolean isChild(Plan plan, LocalDate today) {
    return plan.person().born().filter(born -> born.plusYears(ADULT).isAfter(today)).isPresent();
  }
}
