package careplan.lint.rules.medicines;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.SelfManagement;
import careplan.plan.Text;

/** A My Plan sheet says what the person plans to do (R128). */
final class MyPlanWithoutAPlan implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "my-plan-without-a-plan",
              Group.MEDICINES,
              Severity.WARNING,
              Detail.BRIEF,
              "A self-management sheet does not say what the person plans to do.",
              "R128")
          .in(Part.MY_PLAN);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.isConsidered("self-management.do")) {
      return;
    }
    if (context.proportion().part() == Part.MY_PLAN && plan.selfManagement().isEmpty()) {
      reporter
          .absent(
              plan.block(),
              "self-management",
              "This is a plan for looking after oneself, and it has no sheet yet that says what"
                  + " the person plans to do.")
          .better("self-management:\n  - issue: ...\n    do: ...");
      return;
    }
    for (SelfManagement sheet : plan.selfManagement()) {
      Text issue = sheet.issue().orElse(null);
      if (issue != null && sheet.whatToDo().isEmpty()) {
        reporter
            .report(
                issue,
                "The sheet on \"{}\" does not say what the person plans to do about it.",
                issue)
            .better("do: ...");
      }
    }
  }
}
