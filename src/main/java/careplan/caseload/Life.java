package careplan.caseload;

import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Status;
import java.util.Set;

/** Where a plan stands in its life, and what that means for what is asked of it. */
final class Life {
  /** What a person writes alone; nobody coordinates it (R045). */
  private static final Set<String> RUN_BY_THE_PERSON =
      Set.of("wellness-recovery", "my-plan", "advance-planning");

  /**
   * What a person writes alone, or for a day that nobody can name, or what is looked at together
   * with the plan that it belongs to (requirements part 2).
   */
  private static final Set<String> WITHOUT_REVIEW =
      Set.of("advance-planning", "wellness-recovery", "my-plan", "crisis", "contingency", "safety");

  /** Parts that can be plans of their own. */
  private static final Set<String> PARTS =
      Set.of("crisis", "contingency", "safety", "engagement", "my-plan");

  private Life() {}

  /** Whether the plan is neither over nor declined. */
  static boolean isOpen(Plan plan) {
    Status status = plan.status().orElse(Status.AGREED);
    return status != Status.ENDED
        && status != Status.DECLINED
        && plan.ending().isEmpty()
        && plan.declined().isEmpty();
  }

  /** Whether people have agreed to it. */
  static boolean isAgreed(Plan plan) {
    Status status = plan.status().orElse(Status.DRAFT);
    return status == Status.AGREED || status == Status.IN_REVIEW || status == Status.MAINTENANCE;
  }

  static boolean isRunByThePerson(Plan plan) {
    return plan.types().stream().anyMatch(RUN_BY_THE_PERSON::contains);
  }

  static boolean isWithoutReview(Plan plan) {
    return !plan.types().isEmpty() && WITHOUT_REVIEW.containsAll(plan.types());
  }

  /** Whether the file is one part of a plan and nothing else. */
  static boolean isPart(Plan plan) {
    return plan.types().size() == 1 && PARTS.contains(plan.types().get(0));
  }

  /** Whether the file is a whole plan of some length. */
  static boolean isWhole(Plan plan) {
    return !isPart(plan) && plan.detail() != Detail.NOTE;
  }
}
