package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;

/** How often a plan is looked at is agreed in the plan (R220). */
final class NoReviewInterval implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "no-review-interval",
          Group.REVIEW,
          Severity.ERROR,
          Detail.BRIEF,
          "Nothing says how often this plan is looked at again.",
          "R220");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Block review = context.plan().block().block("review").orElse(null);
    if (ReviewDates.needsNone(context)
        || review == null
        || !review.has("next")
        || review.has("every")
        || context.plan().isConsidered("review.every")) {
      return;
    }
    reporter
        .absent(
            review,
            "review.every",
            "The next review has a day, and nothing says how often this plan is looked at from then"
                + " on.")
        .as(context.proportion().detail() == Detail.FULL ? Severity.ERROR : Severity.WARNING)
        .better("every: ...   # as you agree it, such as 3 months");
  }
}
