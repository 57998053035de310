package careplan.language.time;

import careplan.language.time.DayRule.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** Rules that find days in months and years of the calendar. */
final class Months {
  private Months() {}

  /** A part of a month. */
  enum Part {
    WHOLE,
    START,
    MIDDLE,
    END
  }

  private static Days part(YearMonth month, Part part) {
    return switch (part) {
      case WHOLE -> new Days(month.atDay(1), month.atEndOfMonth());
      case START -> new Days(month.atDay(1), month.atDay(10));
      case MIDDLE -> new Days(month.atDay(11), month.atDay(20));
      case END -> new Days(month.atDay(21), month.atEndOfMonth());
    };
  }

  /** The next such day of the year; 29 February is the last of February where there is none. */
  record DayOfYear(int month, int day) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      LocalDate found = inYear(base.getYear());
      return Days.only(found.isBefore(base) ? inYear(base.getYear() + 1) : found);
    }

    private LocalDate inYear(int year) {
      YearMonth whole = YearMonth.of(year, month);
      return whole.atDay(Math.min(day, whole.lengthOfMonth()));
    }
  }

  /** The next such day of any month that has one. */
  record DayOfMonth(int day) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      YearMonth month = YearMonth.from(base);
      while (!month.isValidDay(day) || month.atDay(day).isBefore(base)) {
        month = month.plusMonths(1);
      }
      return Days.only(month.atDay(day));
    }
  }

  /** The next such month, or a part of it. */
  record Month(int month, Part part) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      Days days = Months.part(YearMonth.of(base.getYear(), month), part);
      return days.last().isBefore(base)
          ? Months.part(YearMonth.of(base.getYear() + 1, month), part)
          : days;
    }
  }

  /** A month of a given year, or a part of it. */
  record MonthOf(YearMonth month, Part part) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      return Months.part(month, part);
    }
  }

  /** The month so many months on; of this month, what is left of it. */
  record MonthOn(int monthsOn) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      YearMonth month = YearMonth.from(base).plusMonths(monthsOn);
      return new Days(monthsOn == 0 ? base : month.atDay(1), month.atEndOfMonth());
    }
  }

  /** The nth such day of the week in a month, or a week of seven days; the fifth is the last. */
  record NthOfMonth(int nth, DayOfWeek day, int month) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      LocalDate found = inYear(base.getYear());
      return Days.only(found.isBefore(base) ? inYear(base.getYear() + 1) : found);
    }

    private LocalDate inYear(int year) {
      YearMonth whole = YearMonth.of(year, month);
      return nth > 4
          ? Weeks.onOrAfter(whole.atEndOfMonth().minusDays(6), day)
          : Weeks.onOrAfter(whole.atDay(nth * 7 - 6), day);
    }
  }

  /** The nth seven days of a month; the fifth are the last. */
  record WeekOfMonth(int nth, int month) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      Days days = new Month(month, Part.WHOLE).on(base);
      LocalDate first = nth > 4 ? days.last().minusDays(6) : days.first().plusDays((nth - 1) * 7L);
      return new Days(first, first.plusDays(6));
    }
  }

  /** The year so many years on; of this year, what is left of it. */
  record YearOn(int yearsOn) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      int year = base.getYear() + yearsOn;
      return new Days(yearsOn == 0 ? base : LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
  }

  /** A given year. */
  record Year(int year) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
  }
}
