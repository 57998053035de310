package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Review;
import careplan.plan.Text;
import java.util.List;

/**
 * A review in the person's absence needs the reason and what is tried next (R178); the next one is
 * planned with them (R029).
 */
final class ReviewWithoutThePerson implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "review-without-the-person",
          Group.REVIEW,
          Severity.ERROR,
          Detail.BRIEF,
          "A review leaves the person out, and it is not said why and what is tried next.",
          "R178",
          "R029");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    next(context, reporter);
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

  /** Who decides for the person may speak for them; who takes no part has said why. */
  private static void next(Context context, Reporter reporter) {
    Plan plan = context.plan();
    List<Text> who = plan.review().map(review -> review.block().texts("who")).orElse(List.of());
    if (who.isEmpty()
        || ReviewDates.needsNone(context)
        || plan.notTakingPart().isPresent()
        || plan.person().decisionMaker().isPresent()
        || plan.isConsidered("review.who")) {
      return;
    }
    for (Text one : who) {
      if (isThePerson(plan, one)) {
        return;
      }
    }
    reporter
        .report(
            who.get(0),
            "The next review is planned without the person. Ask them when and where suits them, and"
                + " add me; or say under not-taking-part why they will not be there.")
        .as(Severity.WARNING)
        .better("who: [me" + ", {}".repeat(who.size()) + "]", who.toArray());
  }

  private static boolean isThePerson(Plan plan, Text who) {
    String value = who.value();
    return value.equals("me")
        || plan.person().name().filter(name -> name.value().equalsIgnoreCase(value)).isPresent()
        || plan.person().knownAs().filter(name -> name.value().equalsIgnoreCase(value)).isPresent();
  }
}
