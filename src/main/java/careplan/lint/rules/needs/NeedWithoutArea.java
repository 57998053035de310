package careplan.lint.rules.needs;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.plan.Detail;
import careplan.plan.Need;
import careplan.plan.Text;
import java.util.List;

/** Each need says which part of life it belongs to, so that the whole can be seen (R078, R014). */
final class NeedWithoutArea implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "need-without-area",
          Group.NEEDS,
          Severity.WARNING,
          Detail.FULL,
          "A need does not say which part of life it belongs to.",
          "R078",
          "R014",
          "R068",
          "R277");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    List<Need> needs = context.plan().needs();
    if (context.plan().isConsidered("needs.area")) {
      return;
    }
    Text first = null;
    int without = 0;
    for (Need need : needs) {
      Text text = need.statement().orElse(null);
      if (text != null && need.area().isEmpty()) {
        first = first == null ? text : first;
        without++;
      }
    }
    if (first == null) {
      return;
    }
    reporter
        .report(
            first,
            without == 1
                ? "\"{}\" does not say which part of life it belongs to."
                : "\"{}\" does not say which part of life it belongs to, nor do "
                    + (without - 1)
                    + " more of the needs below.",
            Saying.of(reporter, first))
        .better("area: ...   # such as daily-living, housing, mental-health");
  }
}
