package careplan.conversation.spoken;

import careplan.conversation.Wording;
import careplan.language.time.LengthOfTime;
import careplan.language.time.TimeExpression;
import careplan.language.time.TimeExpressions;
import careplan.language.time.TimeKind;
import careplan.plan.Dates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days and lengths of time as people say them, and how they are said back. */
public final class Days {
  private static final String NUMBERS = "one two three four five six seven eight nine ten";

  private static final List<String> AFTER = List.of(" after ", " ar \u00f4l ", " ar ol ", " wedi ");
  private static final String COUNTED =
      " day days week weeks fortnight month months year years weekend monday tuesday wednesday"
          + " thursday friday saturday sunday morning ";

  private final Wording wording;
  private final LocalDate today;

  /**
   * @param today the day from which "in six weeks" is counted
   */
  public Days(Wording wording, LocalDate today) {
    this.wording = wording;
    this.today = today;
  }

  /** A day; with a time of day where one is said and {@code isMoment}. */
  public Optional<LocalDateTime> moment(String words, boolean isPast, boolean isMoment) {
    String bare = words.strip();
    Optional<LocalDateTime> written = Dates.moment(bare.replace(' ', 'T'));
    if (written.isPresent()) {
      return written;
    }
    Optional<LocalDate> day = day(bare, isPast);
    String time = isMoment ? time(bare) : "";
    return day.map(
        date ->
            time.isEmpty() ? date.atStartOfDay() : Dates.moment(date + "T" + time).orElseThrow());
  }

  /** Whether a day is still to come. */
  public boolean isToCome(LocalDateTime moment) {
    return moment.toLocalDate().isAfter(today);
  }

  private Optional<LocalDate> day(String words, boolean isPast) {
    switch (words.toLowerCase(Locale.ROOT)) {
      case "today", "heddiw", "now", "nawr" -> {
        return Optional.of(today);
      }
      case "yesterday", "ddoe" -> {
        return Optional.of(today.minusDays(1));
      }
      case "tomorrow", "yfory" -> {
        return Optional.of(today.plusDays(1));
      }
      default -> {}
    }
    Optional<LocalDate> slashed = slashed(words, isPast);
    if (slashed.isPresent()) {
      return slashed;
    }
    Optional<TimeExpression> expression = TimeExpressions.until(words);
    LocalDate base = today;
    Optional<LocalDate> day = expression.flatMap(its -> its.resolve(base));
    if (isPast && day.isPresent() && day.get().isAfter(today)) {
      return expression.flatMap(its -> its.resolve(base.minusYears(1)));
    }
    return day;
  }

  /** 1/3/2027, 1.3.27 and 1/3: the day first, as in Britain. */
  private Optional<LocalDate> slashed(String words, boolean isPast) {
    String[] parts = words.replace('.', '/').split("/", -1);
    if (parts.length < 2 || parts.length > 3) {
      return Optional.empty();
    }
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty()
          || parts[i].length() > 4
          || !parts[i].chars().allMatch(Days::isDigit)) {
        return Optional.empty();
      }
      numbers[i] = Integer.parseInt(parts[i]);
    }
    int year = today.getYear();
    if (parts.length == 3) {
      int century = isPast && numbers[2] + 2000 > today.getYear() ? 1900 : 2000;
      year = parts[2].length() <= 2 ? century + numbers[2] : numbers[2];
    }
    Optional<LocalDate> date = date(year, numbers[1], numbers[0]);
    if (parts.length == 2 && date.isPresent()) {
      boolean isWrongWay = isPast ? date.get().isAfter(today) : date.get().isBefore(today);
      return isWrongWay ? date(year + (isPast ? -1 : 1), numbers[1], numbers[0]) : date;
    }
    return date;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    return Dates.moment(two(year, 4) + "-" + two(month, 2) + "-" + two(day, 2))
        .map(LocalDateTime::toLocalDate);
  }

  private static String two(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The time of day in words such as "2 March at 14:30" or "2 March, 2pm"; empty where none is. */
  private static String time(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[ ,T]+")) {
      boolean isAfternoon = word.endsWith("pm");
      String bare =
          isAfternoon || word.endsWith("am") ? word.substring(0, word.length() - 2) : word;
      int colon =
          Math.max(bare.indexOf(':'), bare.length() < word.length() ? bare.indexOf('.') : -1);
      String hour = colon < 0 ? bare : bare.substring(0, colon);
      String minute = colon < 0 ? "00" : bare.substring(colon + 1);
      boolean isTime =
          (colon > 0 || bare.length() < word.length())
              && !hour.isEmpty()
              && hour.length() <= 2
              && hour.chars().allMatch(Days::isDigit)
              && minute.length() == 2
              && minute.chars().allMatch(Days::isDigit);
      if (isTime) {
        int hours = Integer.parseInt(hour) % (bare.length() < word.length() ? 12 : 24);
        String time = two(hours + (isAfternoon ? 12 : 0), 2) + ":" + minute;
        if (Dates.moment("2000-01-01T" + time).isPresent()) {
          return time;
        }
      }
    }
    return "";
  }

  /** A length of time, as the format writes it. */
  public Optional<String> period(String words) {
    String bare = words.toLowerCase(Locale.ROOT).strip();
    for (String opening : new String[] {"every ", "each ", "once ", "bob ", "pob "}) {
      bare = bare.startsWith(opening) ? bare.substring(opening.length()) : bare;
    }
    String length =
        switch (bare) {
          case "yearly", "annually", "year", "blwyddyn" -> "1 year";
          case "monthly", "month", "mis" -> "1 month";
          case "weekly", "week", "wythnos" -> "1 week";
          case "a year", "12 months" -> "1 year";
          case "a month" -> "1 month";
          case "a week" -> "1 week";
          case "fortnightly", "fortnight", "a fortnight", "pythefnos" -> "2 weeks";
          case "other month" -> "2 months";
          case "quarterly", "quarter", "four times a year" -> "3 months";
          case "half a year",
              "half year",
              "half yearly",
              "half-yearly",
              "twice a year",
              "six monthly" ->
              "6 months";
          case "hanner blwyddyn", "ddwywaith y flwyddyn" -> "6 months";
          default -> bare;
        };
    return LengthOfTime.parse(length).map(LengthOfTime::toString);
  }

  /** Whether words say no more than when, if that: soon, as soon as possible, next year. */
  public static boolean isOnlyTime(String words) {
    String bare = words.strip();
    while (bare.endsWith(".") || bare.endsWith("!")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    for (TimeExpression expression : TimeExpressions.in(bare)) {
      boolean isAll = expression.start() == 0 && expression.end() == bare.length();
      if (isAll && expression.kind() != TimeKind.FREQUENCY) {
        return true;
      }
    }
    return false;
  }

  /** Whether words name a day only to say that it is some day after it: "after Easter". */
  public static boolean isSomeDayAfter(String words) {
    String low = " " + words.strip().toLowerCase(Locale.ROOT) + " ";
    for (String after : AFTER) {
      int at = low.indexOf(after);
      String before = at < 0 ? "" : low.substring(0, at).strip();
      String last = before.substring(before.lastIndexOf(' ') + 1);
      boolean isCounted = !last.isEmpty() && COUNTED.contains(" " + last + " ");
      if (at >= 0 && !isCounted) {
        return true;
      }
    }
    return false;
  }

  /** The day in words: Wednesday 31 March 2027. */
  public String say(LocalDate day) {
    String weekday = wording.say("date.days").split(" ")[day.getDayOfWeek().getValue() - 1];
    String month = wording.say("date.months").split(" ")[day.getMonthValue() - 1];
    return weekday.replace('-', ' ')
        + " "
        + day.getDayOfMonth()
        + " "
        + month
        + " "
        + day.getYear();
  }

  /** The number that a few words name, from 0 to 10 and above in figures; -1 where none does. */
  public static int number(String words) {
    String first = words.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < first.length() && end < 3 && isDigit(first.charAt(end))) {
      end++;
    }
    if (end > 0) {
      String rest = first.substring(end).strip();
      boolean isScale = rest.isEmpty() || rest.startsWith("/") || rest.startsWith("out of");
      return isScale || rest.startsWith("allan o") ? Integer.parseInt(first.substring(0, end)) : -1;
    }
    if (first.equals("zero") || first.equals("nought") || first.equals("dim")) {
      return 0;
    }
    String[] names = NUMBERS.split(" ");
    for (int i = 0; i < names.length; i++) {
      if (first.equals(names[i]) || first.startsWith(names[i] + " out of")) {
        return i + 1;
      }
    }
    return -1;
  }
}
