package careplan.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Rules that count in weeks, which begin on Monday. */
final class Weeks {
  private Weeks() {}

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  /** The first such day on or after some day. */
  static LocalDate onOrAfter(LocalDate from, DayOfWeek day) {
    return from.plusDays(Math.floorMod(day.getValue() - from.getDayOfWeek().getValue(), 7));
  }

  /** The next such day of the week, today included. */
  record Weekday(DayOfWeek day) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      return Days.only(onOrAfter(base, day));
    }
  }

  /** That day in the calendar week so many weeks on. */
  record WeekdayOfWeek(DayOfWeek day, int weeksOn) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      return Days.only(monday(base).plusWeeks(weeksOn).plusDays(day.getValue() - 1L));
    }
  }

  /** Saturday and Sunday of the calendar week so many weeks on. */
  record Weekend(int weeksOn) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      LocalDate saturday = monday(base).plusWeeks(weeksOn).plusDays(5);
      return new Days(saturday, saturday.plusDays(1));
    }
  }

  /** The calendar week so many weeks on; of this week, what is left of it. */
  record Week(int weeksOn) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      LocalDate monday = monday(base).plusWeeks(weeksOn);
      return new Days(weeksOn == 0 ? base : monday, monday.plusDays(6));
    }
  }

  /** The calendar week in which a day falls. */
  record WeekOf(DayRule day) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      LocalDate monday = monday(day.on(base).first());
      return new Days(monday, monday.plusDays(6));
    }
  }
}
