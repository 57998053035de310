package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.PlanForm;
import careplan.plan.Text;
import java.util.Set;

/** Some types of plan are always written (R007, R241). */
final class VerbalWhereWrittenIsNeeded implements Rule {

  private static final Set<String> WRITTEN =
      Set.of(
          "mental-health",
          "carers-support",
          "section-117-aftercare",
          "personal-budget",
          "direct-payments",
          "health-action",
          "person-centred",
          "prison-release",
          "shared-care",
          "engagement");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "verbal-where-written-is-needed",
          Group.PLAN,
          Severity.ERROR,
          Detail.NOTE,
          "This type of plan is always written, and this one is only spoken.",
          "R007",
          "R241");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.form() != PlanForm.VERBAL || Scope.isDeclined(plan) || Scope.isContactsOnly(plan)) {
      return;
    }
    for (Text type : plan.block().texts("type")) {
      if (WRITTEN.contains(type.value())) {
        reporter
            .report(
                plan.block().text("form").orElseThrow(),
                "This kind of plan ({}) is always written, or drawn where the person reads pictures:"
                    + " others must be able to rely on it. Keep what was said, and write it down.",
                type.value().replace('-', ' '))
            .better("form: written");
        return;
      }
    }
  }
}
