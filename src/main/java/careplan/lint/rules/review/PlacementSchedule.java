package careplan.lint.rules.review;

import careplan.plan.Plan;
import careplan.plan.Review;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * After a placement: a review within 72 hours, after 3 weeks, then every 6 months (R248). Three
 * weeks are counted from the placement, with a week's grace, since the source does not say from
 * when.
 *
 * @param done how many reviews there were since
 * @param started when the person moved in
 * @param latest when the next review is due at the latest
 */
public record PlacementSchedule(int done, LocalDateTime started, LocalDateTime latest) {

  /**
   * The schedule of a plan; none where nobody moved.
   *
   * @param heldNow the day of a review that the plan does not hold yet
   */
  public static Optional<PlacementSchedule> of(Plan plan, Optional<LocalDate> heldNow) {
    LocalDateTime started =
        plan.placement().flatMap(placement -> placement.moment("started")).orElse(null);
    if (started == null || !plan.isOfType("personal-budget")) {
      return Optional.empty();
    }
    int done = 0;
    LocalDate last = started.toLocalDate();
    for (Review held : plan.reviews()) {
      LocalDateTime on = held.on().orElse(null);
      if (on != null && !on.toLocalDate().isBefore(started.toLocalDate())) {
        done++;
        last = on.toLocalDate();
      }
    }
    if (heldNow.isPresent() && !heldNow.get().isBefore(started.toLocalDate())) {
      done++;
      last = heldNow.get();
    }
    LocalDateTime latest =
        switch (done) {
          case 0 -> started.plusHours(72);
          case 1 -> started.toLocalDate().plusWeeks(4).atTime(23, 59);
          default -> last.plusMonths(6).atTime(23, 59);
        };
    return Optional.of(new PlacementSchedule(done, started, latest));
  }
}
