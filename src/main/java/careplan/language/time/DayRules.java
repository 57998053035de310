package careplan.language.time;

import careplan.language.time.DayRule.Days;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The rules by which dates in words become days. */
final class DayRules {
  /** Longer spans than this are no plan; it also keeps sums of days within the calendar. */
  private static final int MOST_YEARS = 150;

  private DayRules() {}

  /** A part of a month, season or week. */
  enum Part {
    WHOLE,
    START,
    MIDDLE,
    END
  }

  static DayRule fixed(LocalDate day) {
    return base -> Days.only(day);
  }

  static DayRule dayOfYear(int month, int day) {
    return base -> {
      LocalDate found = inYear(base.getYear(), month, day);
      for (int year = base.getYear() + 1; found.isBefore(base); year++) {
        found = inYear(year, month, day);
      }
      return Days.only(found);
    };
  }

  /** The day in that year; 29 February is the last of February where there is none. */
  private static LocalDate inYear(int year, int month, int day) {
    YearMonth whole = YearMonth.of(year, month);
    return whole.atDay(Math.min(day, whole.lengthOfMonth()));
  }

  static DayRule month(int month, Part part) {
    return base -> {
      Days days = part(YearMonth.of(base.getYear(), month), part);
      return days.last().isBefore(base)
          ? part(YearMonth.of(base.getYear() + 1, month), part)
          : days;
    };
  }

  static DayRule monthOf(YearMonth month, Part part) {
    return base -> part(month, part);
  }

  private static Days part(YearMonth month, Part part) {
    return switch (part) {
      case WHOLE -> new Days(month.atDay(1), month.atEndOfMonth());
      case START -> new Days(month.atDay(1), month.atDay(10));
      case MIDDLE -> new Days(month.atDay(11), month.atDay(20));
      case END -> new Days(month.atDay(21), month.atEndOfMonth());
    };
  }

  /** The nth such day of the week in a month; 5 stands for the last. */
  static DayRule nthOfMonth(int nth, DayOfWeek day, int month) {
    return base -> {
      LocalDate found = nth(YearMonth.of(base.getYear(), month), nth, day);
      return Days.only(
          found.isBefore(base) ? nth(YearMonth.of(base.getYear() + 1, month), nth, day) : found);
    };
  }

  static LocalDate nth(YearMonth month, int nth, DayOfWeek day) {
    return nth > 4
        ? month.atDay(1).with(TemporalAdjusters.lastInMonth(day))
        : month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }

  static DayRule dayOfSomeMonth(int day) {
    return base -> {
      YearMonth month = YearMonth.from(base);
      for (int tries = 0; tries < 12; tries++, month = month.plusMonths(1)) {
        if (month.isValidDay(day) && !month.atDay(day).isBefore(base)) {
          return Days.only(month.atDay(day));
        }
      }
      return Days.only(base);
    };
  }

  static DayRule weekday(DayOfWeek day) {
    return base -> Days.only(base.with(TemporalAdjusters.nextOrSame(day)));
  }

  /** That day in the calendar week so many weeks on; weeks begin on Monday. */
  static DayRule weekdayOfWeek(DayOfWeek day, int weeksOn) {
    return base ->
        Days.only(monday(base).plusWeeks(weeksOn).with(TemporalAdjusters.nextOrSame(day)));
  }

  private static LocalDate monday(LocalDate base) {
    return base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  static DayRule weekend(int weeksOn) {
    return base -> {
      LocalDate saturday = monday(base).plusWeeks(weeksOn).plusDays(5);
      return new Days(saturday, saturday.plusDays(1));
    };
  }

  static DayRule week(int weeksOn) {
    return base -> {
      LocalDate monday = monday(base).plusWeeks(weeksOn);
      return new Days(weeksOn == 0 ? base : monday, monday.plusDays(6));
    };
  }

  static DayRule weekOf(DayRule day) {
    return base -> {
      LocalDate monday = monday(day.on(base).first());
      return new Days(monday, monday.plusDays(6));
    };
  }

  static DayRule monthOn(int monthsOn) {
    return base -> {
      YearMonth month = YearMonth.from(base).plusMonths(monthsOn);
      return new Days(monthsOn == 0 ? base : month.atDay(1), month.atEndOfMonth());
    };
  }

  static DayRule yearOn(int yearsOn) {
    return base -> {
      int year = base.getYear() + yearsOn;
      return year(yearsOn == 0 ? base : LocalDate.of(year, 1, 1), year);
    };
  }

  private static Days year(LocalDate first, int year) {
    return new Days(first, LocalDate.of(year, 12, 31));
  }

  static DayRule year(int year) {
    return base -> year(LocalDate.of(year, 1, 1), year);
  }

  static DayRule daysOn(int days) {
    return base -> Days.only(base.plusDays(days));
  }

  /** The days from the base to the end of a length of time. */
  static DayRule span(Amount amount) {
    return amount.isComputable() ? base -> new Days(base, plus(base, amount)) : null;
  }

  private static LocalDate plus(LocalDate base, Amount amount) {
    double most = amount.most();
    return switch (amount.unit()) {
      case SECOND, MINUTE -> base;
      case HOUR -> base.plusDays((long) Math.ceil(most / 24));
      case DAY ->
          amount.working() ? plusWorkingDays(base, most) : base.plusDays((long) Math.ceil(most));
      case WEEK -> base.plusDays((long) Math.ceil(most * 7));
      case FORTNIGHT -> base.plusDays((long) Math.ceil(most * 14));
      case MONTH -> plusMonths(base, most);
      case YEAR -> plusMonths(base, most * 12);
      case TERM, SESSION -> throw new DateTimeException("not a length of the calendar");
    };
  }

  private static LocalDate plusMonths(LocalDate base, double months) {
    long whole = (long) Math.floor(months);
    return base.plusMonths(whole).plusDays((long) Math.ceil((months - whole) * 30));
  }

  private static LocalDate plusWorkingDays(LocalDate base, double days) {
    long left = (long) Math.ceil(days);
    LocalDate day = base.plusWeeks(left / 5);
    for (left %= 5; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek().getValue() < 6) {
        left--;
      }
    }
    return day;
  }

  /** Whether a length is one the calendar knows and short enough to be meant. */
  static boolean isWithinReach(Unit unit, double most) {
    double years =
        switch (unit) {
          case SECOND, MINUTE -> 0;
          case HOUR -> most / 24 / 365;
          case DAY -> most / 365;
          case WEEK -> most / 52;
          case FORTNIGHT -> most / 26;
          case MONTH -> most / 12;
          case YEAR -> most;
          case TERM, SESSION -> MOST_YEARS + 1;
        };
    return years <= MOST_YEARS;
  }

  /** From the first of one to the last of the other. */
  static DayRule between(DayRule from, DayRule to) {
    return base -> {
      Days first = from.on(base);
      return first.to(to.on(first.first()));
    };
  }

  /** So long after some day. */
  static DayRule after(DayRule day, Amount amount) {
    DayRule span = span(amount);
    return span == null ? null : base -> Days.only(span.on(day.on(base).last()).last());
  }
}
