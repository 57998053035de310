package careplan.caseload;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Something that is due.
 *
 * @param kind what
 * @param by when; at midnight where no time is said
 * @param timed whether the time of day counts
 * @param grace days that may pass after it
 * @param overdue whether it has passed, with those days
 * @param daysLeft days from the day of judging; negative where it lies behind
 */
public record Due(
    DueKind kind, LocalDateTime by, boolean timed, int grace, boolean overdue, long daysLeft) {

  /** What is due as it stands at a moment. */
  static Due at(LocalDateTime now, DueKind kind, LocalDateTime by, boolean timed, int grace) {
    LocalDate today = now.toLocalDate();
    boolean overdue =
        timed ? now.isAfter(by.plusDays(grace)) : today.isAfter(by.toLocalDate().plusDays(grace));
    long left = ChronoUnit.DAYS.between(today, by.toLocalDate());
    return new Due(kind, by, timed, grace, overdue, left);
  }

  /** The same as it stood at another moment. */
  Due at(LocalDateTime now) {
    return at(now, kind, by, timed, grace);
  }
}
