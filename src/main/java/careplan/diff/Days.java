package careplan.diff;

import careplan.plan.Dates;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far one day is from another. */
final class Days {
  private Days() {}

  /** Such as {@code , 31 days later}; empty where either is no day. */
  static String between(Words before, Words after) {
    Optional<LocalDateTime> was = Dates.moment(before.value());
    Optional<LocalDateTime> is = Dates.moment(after.value());
    if (was.isEmpty() || is.isEmpty()) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(was.get().toLocalDate(), is.get().toLocalDate());
    if (days == 0) {
      return "";
    }
    long count = Math.abs(days);
    return ", " + count + (count == 1 ? " day " : " days ") + (days > 0 ? "later" : "earlier");
  }
}
