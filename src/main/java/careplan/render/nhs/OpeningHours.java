package careplan.render.nhs;

import java.util.Map;
import java.util.Set;

/**
 * When somebody answers, in full words: {@code Mon-Fri 9-5} becomes "Monday to Friday, 9am to 5pm".
 *
 * <p>Only what leaves no doubt is said more fully than it was written: 9 to 5 is from the morning
 * to the afternoon, since it ends on a lower number; 8 to 10 may be either and stays so. Words that
 * are not known stay as they are.
 */
public final class OpeningHours {
  private static final Map<String, String> DAYS =
      Map.ofEntries(
          Map.entry("mon", "Monday"),
          Map.entry("tue", "Tuesday"),
          Map.entry("tues", "Tuesday"),
          Map.entry("wed", "Wednesday"),
          Map.entry("thu", "Thursday"),
          Map.entry("thur", "Thursday"),
          Map.entry("thurs", "Thursday"),
          Map.entry("fri", "Friday"),
          Map.entry("sat", "Saturday"),
          Map.entry("sun", "Sunday"));
  private static final Set<String> FULL_DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> ALWAYS =
      Set.of("24/7", "24 hours", "24 hours a day", "any time", "day and night", "always");

  private OpeningHours() {}

  /** Whether somebody always answers. */
  public static boolean isAlways(String written) {
    return ALWAYS.contains(written.strip().toLowerCase(java.util.Locale.ROOT));
  }

  /** English hours in full words. */
  public static String written(String hours) {
    StringBuilder out = new StringBuilder(hours.length() + 24);
    String text = hours.strip();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        at = times(text, at, out);
      } else if (Character.isLetter(c)) {
        at = word(text, at, out);
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private static int word(String text, int from, StringBuilder out) {
    String word = Doses.wordAt(text, from);
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    String day = DAYS.getOrDefault(lower, word);
    out.append(day);
    int end = from + word.length();
    boolean isDay = DAYS.containsKey(lower) || FULL_DAYS.contains(lower);
    if (isDay && end < text.length() && isDash(text.charAt(end))) {
      out.append(" to ");
      return end + 1;
    }
    if (isDay
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && isDigit(text.charAt(end + 1))) {
      out.append(", ");
      return end + 1;
    }
    return end;
  }

  /** A time, or one time to another. */
  private static int times(String text, int from, StringBuilder out) {
    int end = endOfTime(text, from);
    int second = end;
    while (second < text.length() && text.charAt(second) == ' ') {
      second++;
    }
    if (second >= text.length() || !isDash(text.charAt(second))) {
      out.append(text, from, end);
      return end;
    }
    second++;
    while (second < text.length() && text.charAt(second) == ' ') {
      second++;
    }
    int last = endOfTime(text, second);
    boolean bare = last > second && isBare(text, end) && isBare(text, last);
    if (last == second) {
      out.append(text, from, second);
      return second;
    }
    String first = text.substring(from, end);
    String then = text.substring(second, last);
    int start = minutes(first);
    int finish = minutes(then);
    boolean overMidday = bare && start < 12 * 60 && finish <= start && finish < 12 * 60;
    out.append(first).append(overMidday ? "am" : "").append(" to ");
    out.append(then).append(overMidday ? "pm" : "");
    return last;
  }

  private static boolean isBare(String text, int end) {
    return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }

  private static int endOfTime(String text, int from) {
    int at = from;
    while (at < text.length()
        && (isDigit(text.charAt(at))
            || ((text.charAt(at) == ':' || text.charAt(at) == '.')
                && at > from
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1))))) {
      at++;
    }
    return at;
  }

  private static int minutes(String time) {
    int colon = time.indexOf(':') < 0 ? time.indexOf('.') : time.indexOf(':');
    String hours = colon < 0 ? time : time.substring(0, colon);
    String minutes = colon < 0 ? "0" : time.substring(colon + 1);
    return hours.length() > 2 || minutes.length() > 2 || hours.startsWith("0")
        ? Integer.MAX_VALUE
        : Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2011';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
