package careplan.language.time;

import java.time.LocalDate;

/** How to find the days that words mean, once it is known from when to count. */
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

  /** The day before others begin; where that has passed, the day before they begin again. */
  record Before(DayRule rule) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      Days days = rule.on(base);
      if (!days.first().isAfter(base)) {
        Days again = rule.on(days.last().plusDays(1));
        days = again.first().isAfter(base) ? again : days;
      }
      return Days.only(days.first().minusDays(1));
    }
  }

  /** The days that another rule finds from the first of January of a year. */
  record InYear(DayRule rule, int year) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      return rule.on(LocalDate.of(year, 1, 1));
    }
  }

  /** The days that another rule finds in the year after the one from which to count. */
  record InNextYear(DayRule rule) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      return rule.on(LocalDate.of(base.getYear() + 1, 1, 1));
    }
  }

  /** From the first day of one rule to the last of another. */
  record Between(DayRule from, DayRule to) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      Days first = from.on(base);
      return first.to(to.on(first.first()));
    }
  }

  /** So long after the last day of a rule. */
  record After(DayRule rule, DayRule span) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      return Days.only(span.on(rule.on(base).last()).last());
    }
  }

  /** So many days before the first day of a rule. */
  record Earlier(DayRule rule, int days) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      return Days.only(rule.on(base).first().minusDays(days));
    }
  }

  /** One day, whatever the base. */
  record Fixed(LocalDate day) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      return Days.only(day);
    }
  }
}
