package careplan.language.time;

import java.time.LocalDate;

/** How to find the days that words mean, once it is known from when to count. */
@FunctionalInterface
interface DayRule {
  /**
   * The days meant: the next ones that have not wholly passed on {@code base}, unless the words fix
   * them.
   */
  Days on(LocalDate base);

  /**
   * A run of days.
   *
   * @param first the first of them
   * @param last the last of them, not before {@code first}
   */
  record Days(LocalDate first, LocalDate last) {
    static Days only(LocalDate day) {
      return new Days(day, day);
    }

    Days to(Days later) {
      return later.last.isBefore(first) ? this : new Days(first, later.last);
    }
  }

  /** The day before these begin; where that has passed, the day before they begin again. */
  default DayRule dayBefore() {
    return base -> {
      Days days = on(base);
      if (!days.first().isAfter(base)) {
        Days again = on(days.last().plusDays(1));
        days = again.first().isAfter(base) ? again : days;
      }
      return Days.only(days.first().minusDays(1));
    };
  }
}
