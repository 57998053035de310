package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.settings.Limit;
import java.time.LocalDate;
import java.util.Optional;

/** A review day that has passed means that nobody looked (R024). */
final class ReviewOverdue implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "review-overdue",
          Group.REVIEW,
          Severity.WARNING,
          Detail.BRIEF,
          "The day set for looking at this again has passed.",
          "R024",
          "R289");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (ReviewDates.needsNone(context)) {
      return;
    }
    judge(context, reporter, context.plan().block().block("review"), "next", "this plan");
    judge(context, reporter, context.plan().block().block("maintenance"), "next", "this plan");
    for (Block carer : context.plan().block().blocks("carers")) {
      judge(context, reporter, Optional.of(carer), "review", "this carer's support");
    }
  }

  private static void judge(
      Context context, Reporter reporter, Optional<Block> block, String field, String what) {
    LocalDate due = block.flatMap(found -> found.date(field)).orElse(null);
    int grace = context.settings().limit(Limit.DAYS_OF_GRACE, 0);
    if (due != null && context.today().isAfter(due.plusDays(grace))) {
      reporter.report(
          block.orElseThrow().value(field).orElseThrow(),
          "The day set for looking at {} again, {}, has passed.",
          what,
          due);
    }
  }
}
