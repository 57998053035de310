package careplan.caseload;

import java.time.LocalDateTime;

/**
 * Something that is due.
 *
 * @param kind what
 * @param by when; at midnight where no time is said
 * @param timed whether the time of day counts
 * @param overdue whether it has passed, with the days of grace that hold
 * @param daysLeft days from the day of judging; negative where it lies behind
 */
public record Due(DueKind kind, LocalDateTime by, boolean timed, boolean overdue, long daysLeft) {}
