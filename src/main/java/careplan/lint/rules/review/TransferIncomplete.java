package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;

/** In a transfer somebody takes over on a day (R210). */
final class TransferIncomplete implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "transfer-incomplete",
          Group.REVIEW,
          Severity.ERROR,
          Detail.BRIEF,
          "A transfer lacks the day or the one who takes over.",
          "R210");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Block transfer = context.plan().transfer().orElse(null);
    if (transfer == null) {
      return;
    }
    boolean coordinator = transfer.has("coordinator");
    boolean day = transfer.has("on");
    if (coordinator && day) {
      return;
    }
    reporter
        .absent(
            transfer,
            coordinator ? "transfer.on" : "transfer.coordinator",
            "This plan is being handed over, and nothing says {}.",
            !coordinator && !day
                ? "who takes over, or when"
                : coordinator ? "when" : "who takes over")
        .better(coordinator ? "on: ..." : "coordinator: ...");
  }
}
