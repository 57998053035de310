package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Review;
import careplan.plan.Text;
import java.util.List;

/** A review in the person's absence needs the reason and what is tried next (R178). */
final class ReviewWithoutThePerson implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "review-without-the-person",
          Group.REVIEW,
          Severity.ERROR,
          Detail.BRIEF,
          "The last review was held without the person, and not both the reason and the next step are said.",
          "R178",
          "R029");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Review newest = context.plan().newestReview().orElse(null);
    if (newest == null) {
      return;
    }
    List<Text> who = newest.who();
    Block absent = newest.absent().orElse(null);
    boolean there = who.isEmpty() || who.stream().map(Text::value).anyMatch("me"::equals);
    if (absent == null ? there : absent.has("why") && (absent.has("next") || absent.has("tried"))) {
      return;
    }
    reporter
        .absent(
            absent == null ? newest.block() : absent,
            "reviews.absent",
            absent == null
                ? "The person was not at this review, and nothing says why, what was tried, or what"
                    + " comes next."
                : "The person was not at this review. Say why, and what is tried next so that they"
                    + " can take part.")
        .better("absent: {why: ..., tried: ..., next: ...}");
  }
}
