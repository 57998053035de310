package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;

/** No plan is made in isolation: find out early which others there are (R209, X27). */
final class NotAskedWhoElsePlans implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "not-asked-who-else-plans",
          Group.PLAN,
          Severity.WARNING,
          Detail.BRIEF,
          "Nothing says whether the person has other plans.",
          "R209",
          "R208");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.block().has("other-plans")
        || plan.partOf().isPresent()
        || plan.follows().isPresent()
        || !plan.includes().isEmpty()
        || Scope.isMadeByThePerson(plan)
        || plan.isOver()
        || plan.isConsidered("other-plans")) {
      return;
    }
    boolean ofItsKind = plan.isOfType("personalised-care") || plan.isOfType("care-and-support");
    reporter
        .absent(
            plan.block(),
            "other-plans",
            "Nothing says whether others have made a plan with this person. Ask before two plans"
                + " pull in different ways.")
        .as(ofItsKind || Scope.isFull(context) ? Severity.WARNING : Severity.INFO)
        .better(
            "other-plans:   # or, once you have asked, what you were told under considered\n"
                + "  - {plan: ..., held-by: ..., seen: ...}");
  }
}
