package careplan.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;

/** Dates and lengths of time as the format writes them. */
public final class Dates {
  private Dates() {}

  /** {@code 2027-03-01} or {@code 2027-03-01T14:00}; midnight where no time is said. */
  public static Optional<LocalDateTime> moment(String text) {
    if (!hasFormOfDate(text)) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      return Optional.of(
          text.length() == 10
              ? date.atStartOfDay()
              : date.atTime(number(text, 11, 13), number(text, 14, 16)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Whether the digits and hyphens stand where a date or a date and time has them. */
  public static boolean hasFormOfDate(String text) {
    return fits(text, "0000-00-00") || fits(text, "0000-00-00T00:00");
  }

  private static boolean fits(String text, String pattern) {
    if (text.length() != pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char c = text.charAt(i);
      if (pattern.charAt(i) == '0' ? c < '0' || c > '9' : c != pattern.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /**
   * A length of time: a whole number and {@code hours}, {@code days}, {@code weeks}, {@code months}
   * or {@code years}. Hours are counted on the wall clock, in whole days rounded up.
   */
  public static Optional<Period> period(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > 4 || digits + 1 >= text.length() || text.charAt(digits) != ' ') {
      return Optional.empty();
    }
    int count = Integer.parseInt(text, 0, digits, 10);
    String unit = text.substring(digits + 1);
    return switch (unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit) {
      case "hour" -> Optional.of(Period.ofDays((count + 23) / 24));
      case "day" -> Optional.of(Period.ofDays(count));
      case "week" -> Optional.of(Period.ofWeeks(count));
      case "month" -> Optional.of(Period.ofMonths(count));
      case "year" -> Optional.of(Period.ofYears(count));
      default -> Optional.empty();
    };
  }
}
