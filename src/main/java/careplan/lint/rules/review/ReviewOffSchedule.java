package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * After a placement: a review within 72 hours, after 3 weeks, then every 6 months (R248). See
 * {@link PlacementSchedule}.
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
    Block review = context.plan().block().block("review").orElse(null);
    LocalDateTime next = review == null ? null : review.moment("next").orElse(null);
    PlacementSchedule schedule =
        PlacementSchedule.of(context.plan(), Optional.empty()).orElse(null);
    if (next == null || schedule == null) {
      return;
    }
    int done = schedule.done();
    LocalDateTime latest = schedule.latest();
    if (next.isAfter(latest)) {
      reporter
          .report(
              review.value("next").orElseThrow(),
              "After the move on {} the {} review is due by {}.",
              schedule.started().toLocalDate(),
              done == 0 ? "first (72 hours)" : done == 1 ? "second (3 weeks)" : "six-monthly",
              done == 0 ? latest : latest.toLocalDate())
          .better("next: {}", done == 0 ? latest : latest.toLocalDate());
    }
  }
}
