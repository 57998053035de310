package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;

/** Why the plan is made is asked first (R077, R096). */
final class NoPurpose implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "no-purpose",
          Group.PLAN,
          Severity.ERROR,
          Detail.BRIEF,
          "Nothing says why this plan is made.",
          "R096",
          "R077");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.purpose().isPresent()
        || plan.isConsidered("purpose")
        || plan.isOfType("advance-planning")) {
      return;
    }
    boolean asked = Scope.isFull(context) && !Scope.isMadeByThePerson(plan);
    reporter
        .absent(
            plan.block(),
            "purpose",
            "This plan does not say what it is for. What should be different in this person's life"
                + " because of it?")
        .as(asked ? Severity.ERROR : Severity.WARNING)
        .better("purpose: So that I can ...");
  }
}
