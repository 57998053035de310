package careplan.review;

import careplan.lint.rules.review.LongestIntervals;
import careplan.lint.rules.review.PlacementSchedule;
import careplan.plan.Plan;
import careplan.plan.ReviewPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When a plan is to be looked at after a review: proposed from what was agreed and from what its
 * type asks for (R024, R241, R248).
 *
 * @param proposed the day to propose; none where neither the plan nor its type says how often
 * @param latest the last day that its type, the agreement or a placement allows
 * @param rule the lint rule that would speak of a later day; empty where there is none
 */
record NextReview(Optional<LocalDate> proposed, Optional<LocalDate> latest, String rule) {

  /**
   * Counts from a day.
   *
   * @param on the day of the review that is being held
   */
  static NextReview after(Plan plan, LocalDate on) {
    return after(plan, on, plan.review().flatMap(ReviewPlan::every));
  }

  /**
   * Counts from a day.
   *
   * @param on the day of the review that is being held
   * @param every how often was agreed; nothing where the agreement is another one now
   */
  static NextReview after(Plan plan, LocalDate on, Optional<Period> every) {
    Optional<LocalDate> placed =
        PlacementSchedule.of(plan, Optional.of(on))
            .map(schedule -> schedule.latest().toLocalDate())
            .filter(on::isBefore);
    Optional<LocalDate> agreed = every.map(on::plus);
    Optional<LocalDate> allowed =
        LongestIntervals.shortest(plan.types()).map(its -> on.plus(its.period()));
    Optional<LocalDate> latest = earliest(placed, earliest(agreed, allowed));
    String rule =
        latest.isEmpty() ? "" : placed.equals(latest) ? "review-off-schedule" : "review-too-far";
    return new NextReview(latest.map(NextReview::onAWorkingDay), latest, rule);
  }

  /** The day itself, or the Friday before it. */
  static LocalDate onAWorkingDay(LocalDate day) {
    int beyond = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
    return beyond > 0 ? day.minusDays(beyond) : day;
  }

  /** The last day that the type of the plan allows, counted from its last review. */
  static Optional<LocalDate> latestByType(Plan plan) {
    Optional<Period> period =
        LongestIntervals.shortest(plan.types()).map(LongestIntervals.Interval::period);
    Optional<LocalDate> placed =
        PlacementSchedule.of(plan, Optional.empty()).map(its -> its.latest().toLocalDate());
    return earliest(placed, period.flatMap(its -> plan.lastLookedAt().map(day -> day.plus(its))));
  }

  /** What a review now is called after a move into a home; nothing where nobody moved. */
  static Optional<String> placed(Plan plan) {
    return PlacementSchedule.of(plan, Optional.empty())
        .map(its -> its.done() == 0 ? "72-hours" : its.done() == 1 ? "3-weeks" : "6-months");
  }

  private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
    boolean isOne = one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get()));
    return isOne ? one : other;
  }
}
