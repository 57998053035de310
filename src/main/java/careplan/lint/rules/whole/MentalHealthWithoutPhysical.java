package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;

/**
 * People with mental health problems fall ill more often; their plans look at the body too (R095).
 */
final class MentalHealthWithoutPhysical implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "mental-health-without-physical",
          Group.PLAN,
          Severity.INFO,
          Detail.FULL,
          "This mental health plan says nothing of physical health.",
          "R095",
          "R013");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (!Scope.isOfMentalHealth(plan)
        || plan.isOver()
        || !Scope.isOfTheWholePerson(plan)
        || LifeAreas.includePhysicalHealth(plan)) {
      return;
    }
    reporter
        .absent(
            plan.areas().orElse(plan.block()),
            "areas.physical-health",
            "This plan is about mental health, and nothing in it is about the body. When was the"
                + " last health check, and what came of it?")
        .better("areas:\n  physical-health: ...");
  }
}
