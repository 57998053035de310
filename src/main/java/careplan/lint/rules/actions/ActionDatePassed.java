package careplan.lint.rules.actions;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.DueDay;
import careplan.lint.rules.Saying;
import careplan.plan.Detail;
import careplan.plan.Text;
import java.time.LocalDate;

/** What was to be done by a day that is over is done, or has a new day (R101, R211). */
final class ActionDatePassed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "action-date-passed",
              Group.ACTIONS,
              Severity.WARNING,
              Detail.BRIEF,
              "The day of an action has passed, and nothing says whether it is done.",
              "R101",
              "R106",
              "R220")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isOver()) {
      return;
    }
    for (OpenAction open : OpenAction.in(context.plan())) {
      Text by = open.action().block().text("by").orElse(null);
      LocalDate day = by == null ? null : DueDay.of(context, by).orElse(null);
      if (day != null && DueDay.hasPassed(context, day)) {
        reporter
            .report(
                by,
                "\"{}\" was to be done by {}. Is it done, or does it need a new day or more help?",
                Saying.of(reporter, open.action().statement().orElseThrow()),
                day)
            .better("status: ...   # done, doing or stopped; or a new day under by");
      }
    }
  }
}
