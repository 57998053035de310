package careplan.lint.rules.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The longest time to the next review that the sources give for a type of plan. Where they give
 * none, none is made up (R221).
 */
public final class LongestIntervals {
  private static final Period YEAR = Period.ofYears(1);

  private static final Map<String, Period> BY_TYPE =
      Map.of(
          "mental-health", YEAR, // R242
          "carers-support", YEAR, // R246
          "section-117-aftercare", YEAR, // R247
          "direct-payments", YEAR, // R249
          "long-term-condition", YEAR, // R253
          "prison-release", Period.ofMonths(6), // R256
          "rehabilitation", Period.ofMonths(3)); // R275

  private LongestIntervals() {}

  /**
   * A type and its longest interval.
   *
   * @param type the type of plan
   * @param period the longest time from one review to the next
   */
  public record Interval(String type, Period period) {}

  /** The shortest of the intervals that hold for a plan of several types (R243, R247). */
  public static Optional<Interval> shortest(List<String> types) {
    Interval shortest = null;
    for (String type : types) {
      Period period = BY_TYPE.get(type);
      if (period != null && (shortest == null || isShorter(period, shortest.period()))) {
        shortest = new Interval(type, period);
      }
    }
    return Optional.ofNullable(shortest);
  }

  /** Whether a length of time is shorter than another, counted from the same day. */
  static boolean isShorter(Period one, Period other) {
    LocalDate day = LocalDate.of(2025, 1, 1);
    return day.plus(one).isBefore(day.plus(other));
  }

  /** A length of time in words. */
  static String words(Period period) {
    if (period.getYears() > 0) {
      return count(period.getYears(), "year");
    }
    if (period.getMonths() > 0) {
      return count(period.getMonths(), "month");
    }
    boolean weeks = period.getDays() % 7 == 0 && period.getDays() > 0;
    return weeks ? count(period.getDays() / 7, "week") : count(period.getDays(), "day");
  }

  private static String count(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
