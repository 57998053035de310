package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import java.time.LocalDate;

/** A review cannot come before the plan (R024). */
final class ReviewBeforePlan implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "review-before-plan",
          Group.REVIEW,
          Severity.WARNING,
          Detail.BRIEF,
          "The next review lies before the plan was made.",
          "R024");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Block review = context.plan().block().block("review").orElse(null);
    LocalDate next = review == null ? null : review.date("next").orElse(null);
    LocalDate made = context.planDate().orElse(null);
    if (next != null && made != null && next.isBefore(made)) {
      reporter.report(
          review.value("next").orElseThrow(),
          "The next review, {}, lies before the day this plan was made, {}.",
          next,
          made);
    }
  }
}
