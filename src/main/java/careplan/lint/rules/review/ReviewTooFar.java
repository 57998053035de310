package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Dates;
import careplan.plan.Detail;
import careplan.plan.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The next review is never later than the type of plan allows, nor than was agreed (R241, part 2).
 */
final class ReviewTooFar implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "review-too-far",
          Group.REVIEW,
          Severity.ERROR,
          Detail.BRIEF,
          "The next review is later than this type of plan, or what was agreed, allows.",
          "R024",
          "R241",
          "R242",
          "R246",
          "R247",
          "R249",
          "R253",
          "R256",
          "R275");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Block review = context.plan().block().block("review").orElse(null);
    if (review == null
        || ReviewDates.needsNone(context)
        || context.plan().isConsidered("review.next")) {
      return;
    }
    Optional<LongestIntervals.Interval> allowed = LongestIntervals.shortest(context.plan().types());
    Optional<Period> agreed = review.text("every").map(Text::value).flatMap(Dates::period);
    boolean tooLong =
        allowed.isPresent()
            && agreed.isPresent()
            && LongestIntervals.isShorter(allowed.get().period(), agreed.get());
    LocalDate next = review.date("next").orElse(null);
    LocalDate last = context.plan().lastLookedAt().orElse(null);
    boolean dated = next != null && last != null;
    if (dated && allowed.isPresent() && next.isAfter(last.plus(allowed.get().period()))) {
      tooLate(review, last, allowed.get(), tooLong, reporter);
    } else if (tooLong) {
      reporter
          .report(
              review.text("every").orElseThrow(),
              "\"{}\" is too long: a {} plan is looked at again within {}.",
              review.text("every").orElseThrow(),
              allowed.get().type().replace('-', ' '),
              LongestIntervals.words(allowed.get().period()))
          .better("every: {}", LongestIntervals.words(allowed.get().period()));
    } else if (dated && agreed.isPresent() && next.isAfter(last.plus(agreed.get()))) {
      reporter
          .report(
              review.value("next").orElseThrow(),
              "Reviews were agreed for every {}. Counted from {}, the next one is due by {}.",
              review.text("every").orElseThrow(),
              last,
              last.plus(agreed.get()))
          .as(Severity.WARNING)
          .better("next: {}", last.plus(agreed.get()));
    }
  }

  /** The day and the interval are one slip where both are too long. */
  private static void tooLate(
      Block review,
      LocalDate last,
      LongestIntervals.Interval allowed,
      boolean tooLong,
      Reporter reporter) {
    String period = LongestIntervals.words(allowed.period());
    LocalDate latest = last.plus(allowed.period());
    reporter
        .report(
            review.value("next").orElseThrow(),
            "The next review is more than {} after {}; a {} plan is looked at again by {} at the"
                + " latest{}.",
            period,
            last,
            allowed.type().replace('-', ' '),
            latest,
            tooLong ? ", and every " + period + " from then on" : "")
        .better((tooLong ? "every: " + period + "\n" : "") + "next: {}", latest);
  }
}
