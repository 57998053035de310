package careplan.language.time;

import java.time.DayOfWeek;

/** Names of months, days of the week and seasons in English and Welsh. */
public final class CalendarWords {
  private CalendarWords() {}

  /** The month a word in small letters names, 1 to 12, or 0. */
  public static int month(String word) {
    int english = englishMonth(word);
    return english > 0 ? english : welshMonth(word);
  }

  private static int englishMonth(String word) {
    return switch (word) {
      case "january", "jan" -> 1;
      case "february", "feb" -> 2;
      case "march", "mar" -> 3;
      case "april", "apr" -> 4;
      case "may" -> 5;
      case "june", "jun" -> 6;
      case "july", "jul" -> 7;
      case "august", "aug" -> 8;
      case "september", "sept", "sep" -> 9;
      case "october", "oct" -> 10;
      case "november", "nov" -> 11;
      case "december", "dec" -> 12;
      default -> 0;
    };
  }

  /** The month a Welsh word names in any mutation, or 0; {@code mawrth} is Tuesday too. */
  static int welshMonth(String word) {
    return switch (word) {
      case "ionawr" -> 1;
      case "chwefror" -> 2;
      case "mawrth", "fawrth" -> 3;
      case "ebrill" -> 4;
      case "mai", "fai" -> 5;
      case "mehefin", "fehefin" -> 6;
      case "gorffennaf", "orffennaf", "ngorffennaf" -> 7;
      case "awst" -> 8;
      case "medi", "fedi" -> 9;
      case "hydref" -> 10;
      case "tachwedd", "dachwedd", "nhachwedd", "thachwedd" -> 11;
      case "rhagfyr", "ragfyr" -> 12;
      default -> 0;
    };
  }

  /** Whether the word is commonly something else, so that it needs a sign that a month is meant. */
  static boolean isDoubtfulMonth(String word) {
    return switch (word) {
      case "may", "march", "mar", "jan", "april", "june", "august", "mai", "fai", "dec", "jun" ->
          true;
      default -> false;
    };
  }

  /** The day of the week a word names in full or short, singular, or null. */
  static DayOfWeek weekday(String word) {
    return switch (word) {
      case "monday", "mon", "llun" -> DayOfWeek.MONDAY;
      case "tuesday", "tue", "tues", "mawrth", "fawrth" -> DayOfWeek.TUESDAY;
      case "wednesday", "wed", "weds", "mercher", "fercher" -> DayOfWeek.WEDNESDAY;
      case "thursday", "thu", "thur", "thurs", "iau" -> DayOfWeek.THURSDAY;
      case "friday", "fri", "gwener", "wener" -> DayOfWeek.FRIDAY;
      case "saturday", "sat", "sadwrn" -> DayOfWeek.SATURDAY;
      case "sunday", "sun", "sul" -> DayOfWeek.SUNDAY;
      default -> null;
    };
  }

  /** The day of the week a plural names, or null. */
  static DayOfWeek weekdays(String word) {
    return switch (word) {
      case "mondays", "mons" -> DayOfWeek.MONDAY;
      case "tuesdays" -> DayOfWeek.TUESDAY;
      case "wednesdays" -> DayOfWeek.WEDNESDAY;
      case "thursdays" -> DayOfWeek.THURSDAY;
      case "fridays", "fris" -> DayOfWeek.FRIDAY;
      case "saturdays", "sats" -> DayOfWeek.SATURDAY;
      case "sundays", "suns" -> DayOfWeek.SUNDAY;
      default -> null;
    };
  }

  /** Whether the word for a day is long enough to be nothing else. */
  static boolean isPlainWeekday(String word) {
    return word.length() > 5 && word.endsWith("day");
  }

  /** Whether the word names a season. */
  static boolean isSeason(String word) {
    return switch (word) {
      case "spring",
          "summer",
          "autumn",
          "winter",
          "springtime",
          "summertime",
          "wintertime",
          "gwanwyn",
          "haf",
          "gaeaf" ->
          true;
      default -> false;
    };
  }

  /** Whether the word names a part of the day that recurs. */
  static boolean isPartOfDay(String word) {
    return switch (word) {
      case "morning",
          "afternoon",
          "evening",
          "night",
          "lunchtime",
          "teatime",
          "bedtime",
          "am",
          "pm",
          "bore",
          "prynhawn",
          "nos",
          "noson",
          "daytime",
          "dinnertime" ->
          true;
      default -> false;
    };
  }

  /** Whether the word names parts of days in the plural, so of many days. */
  static boolean isPartsOfDays(String word) {
    return switch (word) {
      case "mornings", "afternoons", "evenings", "nights", "lunchtimes", "teatimes", "boreau" ->
          true;
      default -> false;
    };
  }
}
