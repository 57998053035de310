package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.plan.Plan;
import careplan.plan.Status;
import java.util.Set;

/** Whether a plan is to be looked at again at all. */
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
}
