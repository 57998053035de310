package careplan.lint.rules.needs;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Need;
import careplan.plan.Text;

/** An unmet need says why, and that the person was told so (R084, R085). */
final class UnmetNeedWithoutReason implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "unmet-need-without-reason",
          Group.NEEDS,
          Severity.WARNING,
          Detail.BRIEF,
          "A need is marked as unmet, without the reason or without a talk about it.",
          "R084",
          "R085");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isOver()) {
      return;
    }
    for (Need need : AllNeeds.of(context.plan())) {
      Text text = need.statement().orElse(null);
      if (text == null || !need.isUnmet() || need.isMet()) {
        continue;
      }
      Block unmet = need.block().block("unmet").orElse(null);
      boolean reason = unmet != null && unmet.has("reason");
      boolean discussed = unmet != null && unmet.has("discussed");
      if (!reason || !discussed) {
        report(reporter, text, reason, discussed);
      }
    }
  }

  private static void report(Reporter reporter, Text text, boolean reason, boolean discussed) {
    String missing =
        reason
            ? "when that was talked through with this person"
            : discussed
                ? "why it cannot be met"
                : "why, nor when that was talked through with this person";
    Remark remark =
        reporter.report(
            text,
            "\"{}\" is marked as unmet, and nothing says {}.",
            Saying.of(reporter, text),
            missing);
    remark.better(
        "unmet:\n"
            + (reason ? "" : "  reason: ...\n")
            + (discussed ? "" : "  discussed: {on: ..., with: [me]}\n"));
  }
}
