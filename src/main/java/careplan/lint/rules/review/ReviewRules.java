package careplan.lint.rules.review;

import careplan.lint.Rule;
import java.util.List;

/** The rules on review and ending, in the order of the catalogue. */
public final class ReviewRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new NoReviewDate(),
          new NoReviewInterval(),
          new ReviewWithoutAnyone(),
          new ReviewWithoutMyView(),
          new ReviewOverdue(),
          new ReviewTooFar(),
          new ReviewBeforePlan(),
          new ReviewOffSchedule(),
          new ReviewWithoutThePerson(),
          new ReviewWithoutOutcome(),
          new ReviewChangedNothing(),
          new EndedWithoutWayBack(),
          new MaintenanceWithoutCheck(),
          new MaintenanceWithoutSos(),
          new TransferIncomplete());

  private ReviewRules() {}
}
