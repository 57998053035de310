package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;

/** A review is done by people with names (R221). */
final class ReviewWithoutAnyone implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "review-without-anyone",
          Group.REVIEW,
          Severity.WARNING,
          Detail.FULL,
          "Nobody is named who takes part in the next review.",
          "R221");

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
        || review.has("who")) {
      return;
    }
    reporter
        .absent(
            review,
            "review.who",
            "The next review has a day, and nobody is named who will be there.")
        .better("who: [me, ...]");
  }
}
