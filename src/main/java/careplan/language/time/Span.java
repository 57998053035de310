package careplan.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The days from the one from which to count to the end of a length of time.
 *
 * @param amount how long
 */
record Span(Amount amount) implements DayRule {
  /** Longer spans than this are no plan; it also keeps sums of days within the calendar. */
  private static final int MOST_YEARS = 150;

  /** The rule for a length of time, or null where the calendar does not know it: "3 sessions". */
  static DayRule of(Amount amount) {
    return years(amount.unit(), amount.most()) <= MOST_YEARS ? new Span(amount) : null;
  }

  /** So many days after the one from which to count. */
  static DayRule days(int count) {
    return new Span(new Amount(count, count, Unit.DAY, false, false, 0));
  }

  private static double years(Unit unit, double most) {
    return switch (unit) {
      case SECOND, MINUTE -> 0;
      case HOUR -> most / 24 / 365;
      case DAY -> most / 365;
      case WEEK -> most / 52;
      case FORTNIGHT -> most / 26;
      case MONTH -> most / 12;
      case YEAR -> most;
      case TERM, SESSION -> Double.MAX_VALUE;
    };
  }

  @Override
  public Days on(LocalDate base) {
    double most = amount.most();
    LocalDate end =
        switch (amount.unit()) {
          case SECOND, MINUTE -> base;
          case HOUR -> plusDays(base, most / 24);
          case DAY -> amount.working() ? plusWorkingDays(base, most) : plusDays(base, most);
          case WEEK -> plusDays(base, most * 7);
          case FORTNIGHT -> plusDays(base, most * 14);
          case MONTH -> plusMonths(base, most);
          case YEAR -> plusMonths(base, most * 12);
          case TERM, SESSION -> throw new DateTimeException("not a length of the calendar");
        };
    return new Days(base, end);
  }

  private static LocalDate plusDays(LocalDate base, double days) {
    return base.plusDays((long) Math.ceil(days));
  }

  private static LocalDate plusMonths(LocalDate base, double months) {
    long whole = (long) Math.floor(months);
    return plusDays(base.plusMonths(whole), (months - whole) * 30);
  }

  private static LocalDate plusWorkingDays(LocalDate base, double days) {
    long left = (long) Math.ceil(days);
    LocalDate day = base.plusWeeks(left / 5);
    left %= 5;
    while (left > 0) {
      day = day.plusDays(1);
      left -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
    }
    return day;
  }
}
