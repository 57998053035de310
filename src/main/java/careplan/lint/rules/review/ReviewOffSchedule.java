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
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * After a placement: a review within 72 hours, after 3 weeks, then every 6 months (R248). Three
 * weeks are\n * counted from the placement, with a week's grace, since the source does not say from
 * when.
 */
final class ReviewOffSchedule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "review-off-schedule",
          Group.REVIEW,
          Severity.ERROR,
          Detail.BRIEF,
          "After a move into a home the review comes later than 72 hours, 3 weeks, then every 6 months.",
          "R248");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    LocalDateTime started =
        context.plan().placement().flatMap(placement -> placement.moment("started")).orElse(null);
    Block review = context.plan().block().block("review").orElse(null);
    LocalDateTime next = review == null ? null : review.moment("next").orElse(null);
    if (started == null || next == null || !context.plan().isOfType("personal-budget")) {
      return;
    }
    int done = 0;
    LocalDate last = started.toLocalDate();
    for (Review held : context.plan().reviews()) {
      LocalDateTime on = held.on().orElse(null);
      if (on != null && !on.toLocalDate().isBefore(started.toLocalDate())) {
        done++;
        last = on.toLocalDate();
      }
    }
    LocalDateTime latest =
        switch (done) {
          case 0 -> started.plusHours(72);
          case 1 -> started.toLocalDate().plusWeeks(4).atTime(23, 59);
          default -> last.plusMonths(6).atTime(23, 59);
        };
    if (next.isAfter(latest)) {
      reporter
          .report(
              review.value("next").orElseThrow(),
              "After the move on {} the {} review is due by {}.",
              started.toLocalDate(),
              done == 0 ? "first (72 hours)" : done == 1 ? "second (3 weeks)" : "six-monthly",
              done == 0 ? latest : latest.toLocalDate())
          .better("next: {}", done == 0 ? latest : latest.toLocalDate());
    }
  }
}
