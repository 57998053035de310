package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Review;

/** What is working is asked in three voices, the person's first (R222). */
final class ReviewWithoutMyView implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "review-without-my-view",
          Group.REVIEW,
          Severity.WARNING,
          Detail.BRIEF,
          "The last review does not hold the person's own view.",
          "R222");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Review newest = context.plan().newestReview().orElse(null);
    if (newest == null
        || newest.absent().isPresent()
        || newest.working().flatMap(grid -> grid.me()).isPresent()) {
      return;
    }
    reporter
        .absent(
            newest.working().map(grid -> grid.block()).orElse(newest.block()),
            "reviews.working.me",
            "The review of {} does not say what the person thinks is working and what is "
                + "not. Ask them, and put their view first.",
            newest.on().map(moment -> moment.toLocalDate().toString()).orElse("this plan"))
        .better("working:\n  me:\n    working:\n      - ...\n    not-working:\n      - ...");
  }
}
