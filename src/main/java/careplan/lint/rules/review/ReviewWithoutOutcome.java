package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Review;

/** A review ends in a decision: continue, change, step down, end (R220). */
final class ReviewWithoutOutcome implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "review-without-outcome",
          Group.REVIEW,
          Severity.WARNING,
          Detail.BRIEF,
          "The last review does not say what came of it.",
          "R220",
          "R223");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Review newest = context.plan().newestReview().orElse(null);
    if (newest != null && newest.outcome().isEmpty()) {
      reporter
          .absent(
              newest.block(),
              "reviews.outcome",
              "Nothing says what came of this review: continue, change, step down, maintenance or"
                  + " end.")
          .better("outcome: ...   # continue, change, step-down, maintenance or end");
    }
  }
}
