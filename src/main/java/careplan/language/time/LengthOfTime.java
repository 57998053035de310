package careplan.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A length of time as the plan format writes it: {@code 3 weeks}, {@code 6 months}, {@code 1 year},
 * {@code 72 hours}.
 *
 * @param count how many, at least 1
 * @param unit hours, days, weeks, months or years
 */
public record LengthOfTime(int count, ChronoUnit unit) {
  private static final int MOST_YEARS = 1000;

  /** Refuses other units and counts below 1. */
  public LengthOfTime {
    switch (unit) {
      case HOURS, DAYS, WEEKS, MONTHS, YEARS -> {}
      default -> throw new IllegalArgumentException("not a unit of the plan format: " + unit);
    }
    if (count < 1) {
      throw new IllegalArgumentException("a length of time is at least 1, not " + count);
    }
  }

  /**
   * Reads a length of time that stands by itself, its number in figures or words, in English or
   * Welsh: "3 weeks", "six months", "a year", "a fortnight", "6 mis".
   *
   * @return the length, or nothing where the text is something else or more than a thousand years
   */
  public static Optional<LengthOfTime> parse(String text) {
    Tokens tokens = Tokens.of(text);
    Amount amount = Amount.at(tokens, 0);
    boolean whole =
        amount != null
            && amount.end() == tokens.size()
            && Unit.of(tokens.word(amount.end() - 1)) == amount.unit()
            && amount.least() == amount.most()
            && amount.most() >= 1
            && amount.most() == Math.rint(amount.most())
            && !amount.running()
            && !amount.working()
            && Amount.pastQualifiers(tokens, 0) == 0;
    if (!whole || amount.most() > Integer.MAX_VALUE / 24.0) {
      return Optional.empty();
    }
    int count = (int) amount.most();
    return switch (amount.unit()) {
      case HOUR -> within(count, ChronoUnit.HOURS);
      case DAY -> within(count, ChronoUnit.DAYS);
      case WEEK -> within(count, ChronoUnit.WEEKS);
      case FORTNIGHT -> within(count * 2, ChronoUnit.WEEKS);
      case MONTH -> within(count, ChronoUnit.MONTHS);
      case YEAR -> within(count, ChronoUnit.YEARS);
      case SECOND, MINUTE, TERM, SESSION -> Optional.empty();
    };
  }

  private static Optional<LengthOfTime> within(int count, ChronoUnit unit) {
    long most =
        ChronoUnit.YEARS.getDuration().multipliedBy(MOST_YEARS).dividedBy(unit.getDuration());
    return count <= most ? Optional.of(new LengthOfTime(count, unit)) : Optional.empty();
  }

  /**
   * The day on which it ends. Hours are rounded up to whole days.
   *
   * @throws DateTimeException where that is beyond the calendar
   */
  public LocalDate after(LocalDate day) {
    return unit == ChronoUnit.HOURS ? day.plusDays((count + 23L) / 24) : day.plus(count, unit);
  }

  /**
   * The moment at which it ends, on the local wall clock.
   *
   * @throws DateTimeException where that is beyond the calendar
   */
  public LocalDateTime after(LocalDateTime moment) {
    return moment.plus(count, unit);
  }

  /**
   * Whether it ends later than another when both begin on the same day: months differ in length.
   */
  public boolean isLongerThan(LengthOfTime other, LocalDate from) {
    return after(from.atStartOfDay()).isAfter(other.after(from.atStartOfDay()));
  }

  /** As the format writes it: {@code 1 week}, {@code 6 months}. */
  @Override
  public String toString() {
    String name = unit.name().toLowerCase(Locale.ROOT);
    return count + " " + (count == 1 ? name.substring(0, name.length() - 1) : name);
  }
}
