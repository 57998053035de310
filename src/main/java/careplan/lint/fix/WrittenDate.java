package careplan.lint.fix;

import careplan.language.time.CalendarWords;
import careplan.plan.Dates;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A full date as people write it, as the format writes it: {@code 3 March 2027}, {@code 2027/3/3},
 * {@code 25/12/2026}.
 *
 * <p>What could be two days, such as 3/4/2027, is left to people.
 */
final class WrittenDate {
  private static final int LONGEST = 40;
  private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

  private WrittenDate() {}

  /**
   * The date as it should stand; nothing where it does already, or is no full date.
   *
   * @param withTime whether a time of day may stand behind it
   */
  static Optional<String> of(String written, boolean withTime) {
    if (written.length() > LONGEST || Dates.moment(written).isPresent()) {
      return Optional.empty();
    }
    List<String> words = words(written);
    String time = "";
    if (withTime && words.size() > 1 && isTime(words.get(words.size() - 1))) {
      time = "T" + words.remove(words.size() - 1);
      if (words.get(words.size() - 1).equals("at")) {
        words.remove(words.size() - 1);
      }
    }
    if (time.length() == "T9:00".length()) {
      time = "T0" + time.substring(1);
    }
    Optional<LocalDate> date = words.size() == 1 ? numbers(words.get(0)) : named(words);
    String end = time;
    return date.map(day -> day + end).filter(text -> Dates.moment(text).isPresent());
  }

  private static List<String> words(String written) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= written.length(); i++) {
      char c = i < written.length() ? written.charAt(i) : ' ';
      if (c == ' '
          || c == ','
          || (c == 'T' && isDigit(written, i - 1) && isDigit(written, i + 1))) {
        if (!word.isEmpty()) {
          words.add(word.toString().toLowerCase(Locale.ROOT));
          word.setLength(0);
        }
      } else {
        word.append(c);
      }
    }
    return words;
  }

  private static boolean isDigit(String words, int at) {
    return at >= 0 && at < words.length() && words.charAt(at) >= '0' && words.charAt(at) <= '9';
  }

  private static boolean isTime(String word) {
    int colon = word.indexOf(':');
    return (colon == 1 || colon == 2)
        && word.length() == colon + 3
        && number(word.substring(0, colon)) >= 0
        && number(word.substring(colon + 1)) >= 0;
  }

  /** {@code 2027/3/1}, or {@code 25.12.2026} where it can be no other day. */
  private static Optional<LocalDate> numbers(String word) {
    String[] parts = word.replace('/', '-').replace('.', '-').split("-", 4);
    if (parts.length != 3) {
      return Optional.empty();
    }
    int first = number(parts[0]);
    int second = number(parts[1]);
    int third = number(parts[2]);
    if (parts[0].length() == 4) {
      return date(first, second, third);
    }
    boolean clear = first > 12 || first == second;
    return parts[2].length() == 4 && clear ? date(third, second, first) : Optional.empty();
  }

  /** {@code Monday 1st March 2027}, {@code March 1, 2027}. */
  private static Optional<LocalDate> named(List<String> words) {
    List<String> parts = new ArrayList<>(words);
    parts.remove("of");
    String weekday = parts.size() == 4 ? parts.remove(0) : "";
    if (parts.size() != 3 || parts.get(2).length() != 4) {
      return Optional.empty();
    }
    boolean monthFirst = CalendarWords.month(parts.get(0)) > 0;
    int month = CalendarWords.month(parts.get(monthFirst ? 0 : 1));
    int day = day(parts.get(monthFirst ? 1 : 0));
    return date(number(parts.get(2)), month, day)
        .filter(date -> weekday.isEmpty() || isDay(weekday, date));
  }

  private static boolean isDay(String word, LocalDate date) {
    String name = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String lower = name.toLowerCase(Locale.ROOT);
    return word.equals(lower) || (word.length() == 3 && lower.startsWith(word));
  }

  private static int day(String word) {
    boolean ordinal = word.length() > 2 && ORDINALS.contains(word.substring(word.length() - 2));
    return number(ordinal ? word.substring(0, word.length() - 2) : word);
  }

  /** A number of at most four digits; -1 where there is none. */
  private static int number(String word) {
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word, i)) {
        return -1;
      }
    }
    return Integer.parseInt(word);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    boolean possible = year >= 1850 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return possible && day <= java.time.YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }
}
