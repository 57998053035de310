package careplan.diff;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How often, as far as a few words say it plainly: {@code twice a week}, {@code Mon and Thu}. */
final class Frequency {
  private static final double DAYS = 7;
  private static final double FORTNIGHT = 0.5;
  private static final double MONTH = 12.0 / 52;
  private static final double YEAR = 1.0 / 52;
  private static final Set<String> DAY_NAMES =
      Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private Frequency() {}

  /** Whether something is done less often, or it was said how often and is said no more. */
  static boolean isLess(String before, String after) {
    Optional<Double> was = timesAWeek(before);
    Optional<Double> is = timesAWeek(after);
    return was.isPresent() && (is.isEmpty() || is.get() < was.get());
  }

  /** Times a week; nothing where the words do not say. */
  static Optional<Double> timesAWeek(String words) {
    String[] all = words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
    double times = 1;
    boolean counted = false;
    int days = 0;
    for (int i = 0; i < all.length; i++) {
      String word = all[i];
      Optional<Double> adverb = adverb(word);
      if (adverb.isPresent()) {
        return Optional.of(adverb.get() * times);
      }
      if (word.equals("weekdays")) {
        days += 5;
      } else if (word.equals("weekends")) {
        days += 2;
      } else if (isDay(word)) {
        days++;
      } else if (isEach(word) && i + 1 < all.length) {
        boolean other = all[i + 1].equals("other") || all[i + 1].equals("second");
        Optional<Double> unit = unit(all[Math.min(all.length - 1, other ? i + 2 : i + 1)]);
        if (unit.isPresent() && (counted || !word.equals("a") && !word.equals("per"))) {
          return Optional.of(unit.get() * times / (other ? 2 : 1));
        }
      }
      Optional<Double> count = count(word);
      if (count.isPresent()) {
        times = count.get();
        counted = true;
      }
    }
    return days == 0 ? Optional.empty() : Optional.of((double) days);
  }

  private static boolean isEach(String word) {
    return word.equals("a") || word.equals("per") || word.equals("each") || word.equals("every");
  }

  private static boolean isDay(String word) {
    return word.length() >= 3
        && DAY_NAMES.contains(word.substring(0, 3))
        && (word.length() == 3
            || word.endsWith("day")
            || word.endsWith("days")
            || word.length() == 4);
  }

  private static Optional<Double> adverb(String word) {
    return switch (word) {
      case "daily", "nightly", "everyday" -> Optional.of(DAYS);
      case "weekly" -> Optional.of(1.0);
      case "fortnightly" -> Optional.of(FORTNIGHT);
      case "monthly" -> Optional.of(MONTH);
      case "yearly", "annually" -> Optional.of(YEAR);
      default -> Optional.empty();
    };
  }

  private static Optional<Double> unit(String word) {
    return switch (word) {
      case "day", "morning", "afternoon", "evening", "night" -> Optional.of(DAYS);
      case "week" -> Optional.of(1.0);
      case "fortnight" -> Optional.of(FORTNIGHT);
      case "month" -> Optional.of(MONTH);
      case "year" -> Optional.of(YEAR);
      default -> isDay(word) ? Optional.of(1.0) : Optional.empty();
    };
  }

  private static Optional<Double> count(String word) {
    return switch (word) {
      case "once", "one" -> Optional.of(1.0);
      case "twice", "two" -> Optional.of(2.0);
      case "thrice", "three" -> Optional.of(3.0);
      case "four" -> Optional.of(4.0);
      case "five" -> Optional.of(5.0);
      case "six" -> Optional.of(6.0);
      case "seven" -> Optional.of(7.0);
      default ->
          !word.isEmpty() && word.length() < 3 && word.chars().allMatch(Character::isDigit)
              ? Optional.of((double) Integer.parseInt(word))
              : Optional.empty();
    };
  }
}
