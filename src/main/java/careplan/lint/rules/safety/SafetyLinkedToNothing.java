package careplan.lint.rules.safety;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.SafetyEntry;
import careplan.plan.Text;

/** Staying safe is woven into the plan and not an annex to it (R154). */
final class SafetyLinkedToNothing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "safety-linked-to-nothing",
              Group.CRISIS,
              Severity.WARNING,
              Detail.BRIEF,
              "A safety entry belongs to no need.",
              "R154")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.needs().isEmpty()) {
      return;
    }
    boolean brief = context.proportion().detail() != Detail.FULL && !context.proportion().complex();
    for (SafetyEntry entry : plan.safety()) {
      Text concern = entry.statement().orElse(null);
      if (concern != null && entry.needs().isEmpty()) {
        Remark remark =
            reporter.report(
                concern,
                "\"{}\" stands on its own. Which need does it belong to? Point to it, so that both are"
                    + " looked at together; if none fits, write that need first.",
                concern);
        remark.better("needs: [...]");
        remark.atMost(brief ? Severity.INFO : Severity.WARNING);
      }
    }
  }
}
