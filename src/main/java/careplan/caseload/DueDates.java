package careplan.caseload;

import careplan.plan.Block;
import careplan.plan.Ending;
import careplan.plan.Plan;
import careplan.plan.Review;
import careplan.plan.Status;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is due in a plan, and when. */
final class DueDates {
  private static final int HOURS_TO_FIRST = 72;
  private static final int WEEKS_TO_SECOND = 3;
  private static final int MONTHS_BETWEEN = 6;

  /** The sources do not say from when three weeks count: see the format, rule 1. */
  private static final int GRACE_OF_SECOND = 7;

  private final LocalDateTime now;
  private final int grace;
  private final List<Due> dues = new ArrayList<>(2);

  private DueDates(LocalDateTime now, int grace) {
    this.now = now;
    this.grace = grace;
  }

  /**
   * What is due in a plan, earliest first.
   *
   * @param now when the plan is judged
   * @param grace days that may pass after a date
   */
  static List<Due> of(Plan plan, LocalDateTime now, int grace) {
    DueDates dates = new DueDates(now, grace);
    if (!Life.isOpen(plan)) {
      plan.ending().flatMap(Ending::recall).ifPresent(day -> dates.add(DueKind.RECALL, day));
      return List.copyOf(dates.dues);
    }
    dates.review(plan);
    boolean maintained =
        plan.status().filter(Status.MAINTENANCE::equals).isPresent()
            || plan.maintenance().isPresent();
    if (maintained) {
      plan.maintenance()
          .flatMap(maintenance -> maintenance.next())
          .ifPresent(day -> dates.add(DueKind.MAINTENANCE, day));
    }
    for (Block carer : plan.block().blocks("carers")) {
      carer.date("review").ifPresent(day -> dates.add(DueKind.CARER, day));
    }
    dates.dues.sort((one, other) -> one.by().compareTo(other.by()));
    return List.copyOf(dates.dues);
  }

  private void review(Plan plan) {
    LocalDateTime next = plan.review().flatMap(review -> review.next()).orElse(null);
    Due scheduled = scheduled(plan).orElse(null);
    if (scheduled != null && (next == null || !next.isBefore(scheduled.by()))) {
      dues.add(scheduled);
    } else if (next != null) {
      boolean timed = !next.toLocalTime().equals(LocalTime.MIDNIGHT);
      DueKind kind = scheduled == null ? DueKind.REVIEW : scheduled.kind();
      dues.add(due(kind, next, timed, grace));
    }
  }

  /** After a placement: 72 hours, 3 weeks, then every 6 months (R248). */
  private Optional<Due> scheduled(Plan plan) {
    LocalDateTime started =
        plan.placement().flatMap(placement -> placement.moment("started")).orElse(null);
    if (started == null || !plan.isOfType("personal-budget")) {
      return Optional.empty();
    }
    int done = 0;
    LocalDate last = started.toLocalDate();
    for (Review review : plan.reviews()) {
      LocalDate on = review.on().map(LocalDateTime::toLocalDate).orElse(null);
      if (on != null && !on.isBefore(started.toLocalDate())) {
        done++;
        last = on;
      }
    }
    return Optional.of(
        switch (done) {
          case 0 -> due(DueKind.HOURS_72, started.plusHours(HOURS_TO_FIRST), true, 0);
          case 1 ->
              due(
                  DueKind.WEEKS_3,
                  started.toLocalDate().plusWeeks(WEEKS_TO_SECOND).atStartOfDay(),
                  false,
                  Math.max(grace, GRACE_OF_SECOND));
          default ->
              due(DueKind.MONTHS_6, last.plusMonths(MONTHS_BETWEEN).atStartOfDay(), false, grace);
        });
  }

  private void add(DueKind kind, LocalDate day) {
    dues.add(due(kind, day.atStartOfDay(), false, grace));
  }

  private Due due(DueKind kind, LocalDateTime by, boolean timed, int days) {
    return Due.at(now, kind, by, timed, days);
  }
}
