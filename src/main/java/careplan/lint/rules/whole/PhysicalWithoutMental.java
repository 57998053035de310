package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;

/** A plan for the body looks at how the person is in themselves as well (R013). */
final class PhysicalWithoutMental implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "physical-without-mental",
          Group.PLAN,
          Severity.INFO,
          Detail.FULL,
          "This plan about physical health says nothing of mental health.",
          "R013",
          "R095");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    boolean physical =
        plan.health().filter(health -> !health.conditions().isEmpty()).isPresent()
            || LifeAreas.spokenOf(plan).contains("physical-health");
    if (!physical
        || Scope.isOfMentalHealth(plan)
        || Scope.isMadeByThePerson(plan)
        || plan.isOver()
        || !Scope.isOfTheWholePerson(plan)
        || plan.isOfType("carers-support")
        || LifeAreas.includeMentalHealth(plan)
        || plan.isConsidered("areas")) {
      return;
    }
    reporter
        .absent(
            plan.areas().orElse(plan.block()),
            "areas.mental-health",
            "This plan looks after the body, and has no need, goal or note on how the person is in"
                + " themselves: mood, worry, sleep, being alone with it.")
        .better("areas:\n  mental-health: ...");
  }
}
