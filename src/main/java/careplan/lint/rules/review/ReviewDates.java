package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.plan.Plan;
import careplan.plan.Review;
import careplan.plan.Status;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When a plan was looked at last, and whether it is to be looked at again at all. */
final class ReviewDates {
  /** What a person writes alone, or for a day that nobody can name (requirements part 2). */
  private static final Set<String> WITHOUT_REVIEW = Set.of("advance-planning", "wellness-recovery");

  private ReviewDates() {}

  /** Whether nobody needs to look at this plan again: it is over, or of a type without reviews. */
  static boolean needsNone(Context context) {
    Plan plan = context.plan();
    boolean over =
        plan.status().filter(Status.ENDED::equals).isPresent() || plan.ending().isPresent();
    boolean withoutReview = !plan.types().isEmpty() && WITHOUT_REVIEW.containsAll(plan.types());
    return over || withoutReview;
  }

  /** The newest review: they stand newest last. */
  static Optional<Review> newest(Plan plan) {
    List<Review> reviews = plan.reviews();
    return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1));
  }

  /**
   * The day from which the time to the next review counts: the last review, else the plan's date.
   */
  static Optional<LocalDate> last(Plan plan) {
    LocalDate last = plan.date().orElse(null);
    for (Review review : plan.reviews()) {
      LocalDate day = review.on().map(LocalDateTime::toLocalDate).orElse(null);
      if (day != null && (last == null || day.isAfter(last))) {
        last = day;
      }
    }
    return Optional.ofNullable(last);
  }
}
