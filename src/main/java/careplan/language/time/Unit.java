package careplan.language.time;

/** What time is counted in; {@code SESSION} stands for visits, sessions and meetings. */
enum Unit {
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  FORTNIGHT,
  MONTH,
  TERM,
  YEAR,
  SESSION;

  /** The unit a word names, in English or in any Welsh mutation, or null. */
  static Unit of(String word) {
    Unit english = english(word);
    return english == null ? welsh(word) : english;
  }

  private static Unit english(String word) {
    return switch (word) {
      case "second", "seconds", "sec", "secs" -> SECOND;
      case "minute", "minutes", "min", "mins" -> MINUTE;
      case "hour", "hours", "hr", "hrs", "hour's", "hours'" -> HOUR;
      case "day", "days", "night", "nights", "day's", "night's" -> DAY;
      case "week", "weeks", "wk", "wks", "week's" -> WEEK;
      case "fortnight", "fortnights", "fortnight's" -> FORTNIGHT;
      case "month", "months", "mth", "mths", "month's" -> MONTH;
      case "term", "terms", "semester", "semesters" -> TERM;
      case "year", "years", "yr", "yrs", "year's", "twelvemonth" -> YEAR;
      case "session",
          "sessions",
          "visit",
          "visits",
          "appointment",
          "appointments",
          "meeting",
          "meetings",
          "lesson",
          "lessons" ->
          SESSION;
      default -> null;
    };
  }

  /** The unit a Welsh word names, or null. */
  static Unit welsh(String word) {
    return switch (word) {
      case "eiliad", "eiliadau" -> SECOND;
      case "munud", "funud", "munudau" -> MINUTE;
      case "awr", "oriau" -> HOUR;
      case "diwrnod", "ddiwrnod", "niwrnod", "diwrnodau", "dyddiau", "noson", "nosweithiau" -> DAY;
      case "wythnos", "wythnosau" -> WEEK;
      case "pythefnos", "bythefnos", "phythefnos" -> FORTNIGHT;
      case "mis", "fis", "misoedd" -> MONTH;
      case "tymor", "dymor", "tymhorau" -> TERM;
      case "blwyddyn", "flwyddyn", "blynedd", "flynedd", "mlynedd" -> YEAR;
      case "sesiwn", "sesiynau" -> SESSION;
      default -> null;
    };
  }

  /** Whether it is long enough for a number of it to set a limit by itself: a day or more. */
  boolean isDaysOrMore() {
    return this != SECOND && this != MINUTE && this != HOUR;
  }

  /** Whether it is a week or more, or counts sessions. */
  boolean isWeeksOrMore() {
    return isDaysOrMore() && this != DAY;
  }
}
