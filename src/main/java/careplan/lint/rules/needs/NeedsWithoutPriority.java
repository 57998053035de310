package careplan.lint.rules.needs;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Need;
import java.util.List;

/** More than a few needs stand in an order that was agreed together (R116, R060). */
final class NeedsWithoutPriority implements Rule {
  private static final int A_FEW = 3;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "needs-without-priority",
          Group.NEEDS,
          Severity.WARNING,
          Detail.FULL,
          "There are several needs, and none of them says which comes first.",
          "R116",
          "R060");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    List<Need> needs = context.plan().needs();
    if (context.plan().isConsidered("needs.priority")) {
      return;
    }
    int open = 0;
    for (Need need : needs) {
      if (need.block().has("priority")) {
        return;
      }
      open += need.isMet() ? 0 : 1;
    }
    if (open <= A_FEW) {
      return;
    }
    reporter
        .reportKey(
            context.plan().block().value("needs").orElseThrow(),
            "There are {} needs here, and nothing says which matters most. Settle the order together,"
                + " so that the first ones are seen to first.",
            open)
        .better("priority: 1   # under the need that matters most");
  }
}
