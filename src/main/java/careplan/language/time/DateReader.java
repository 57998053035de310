package careplan.language.time;

import careplan.language.time.Months.Part;
import careplan.language.time.Point.Sort;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads dates of the calendar: in figures (day first), in words, with or without their year. */
final class DateReader {
  private DateReader() {}

  /** A date that begins at {@code index}, or null. */
  static Point at(Tokens tokens, int index) {
    int at = index;
    DayOfWeek weekday = CalendarWords.weekday(tokens.word(at));
    if (weekday != null && CalendarWords.welshMonth(tokens.word(at)) == 0) {
      at = pastComma(tokens, at + 1);
      at = tokens.is(at, "the") ? at + 1 : at;
    }
    Point point = tokens.isDigits(at) ? figures(tokens, at) : null;
    if (point == null) {
      point = dayThenMonth(tokens, at);
    }
    if (point == null && at != index) {
      point = ordinalDay(tokens, at);
    }
    if (point == null && at == index) {
      point = monthThenDay(tokens, at);
    }
    return point;
  }

  private static int pastComma(Tokens tokens, int at) {
    return tokens.is(at, ",") || tokens.is(at, ".") ? at + 1 : at;
  }

  private static Point figures(Tokens tokens, int at) {
    String sign = tokens.word(at + 1);
    boolean joined = tokens.isJoined(at + 1) && tokens.isJoined(at + 2);
    if (!joined || !(sign.equals("-") || sign.equals("/") || sign.equals("."))) {
      return null;
    }
    if (!tokens.is(at + 3, sign)
        || !tokens.isJoined(at + 3)
        || !tokens.isJoined(at + 4)
        || !tokens.isDigits(at + 4)
        || !tokens.isDigits(at + 2)) {
      return null;
    }
    int first = tokens.number(at);
    int month = tokens.number(at + 2);
    int last = tokens.number(at + 4);
    if (tokens.length(at) == 4 && tokens.length(at + 2) == 2 && tokens.length(at + 4) == 2) {
      return day(pastTimeOfDay(tokens, at + 5), first, month, last);
    }
    boolean shortYear = tokens.length(at + 4) == 2;
    if (tokens.length(at) > 2 || tokens.length(at + 2) > 2) {
      return null;
    }
    return shortYear || tokens.length(at + 4) == 4
        ? day(at + 5, shortYear ? (last >= 50 ? 1900 : 2000) + last : last, month, first)
        : null;
  }

  private static int pastTimeOfDay(Tokens tokens, int at) {
    return tokens.is(at, "t")
            && tokens.isJoined(at)
            && tokens.isDigits(at + 1)
            && tokens.is(at + 2, ":")
            && tokens.isDigits(at + 3)
        ? at + 4
        : at;
  }

  /** A day of the year, or a date that hangs in the air where the calendar has no such day. */
  private static Point day(int end, int year, int month, int day) {
    try {
      return new Point(end, Sort.DATE, new DayRule.Fixed(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return new Point(end, Sort.DATE, null);
    }
  }

  /** "1 March", "1st of March 2027", "y 3ydd o Fawrth". */
  private static Point dayThenMonth(Tokens tokens, int index) {
    NumberReading day = NumberReading.ordinal(tokens, index);
    int at = index + 1;
    int number = tokens.number(index);
    if (day != null) {
      number = (int) day.value();
      at = day.end();
    }
    if (number < 1 || number > 31) {
      return null;
    }
    at = tokens.is(at, "of") || tokens.is(at, "o") ? at + 1 : tokens.pastHyphen(at);
    at = tokens.is(at, "mis") || tokens.is(at, "fis") ? at + 1 : at;
    int month = CalendarWords.month(tokens.word(at));
    return month == 0 ? null : withYear(tokens, at + 1, month, number);
  }

  private static Point withYear(Tokens tokens, int index, int month, int day) {
    int at = pastComma(tokens, index);
    int year = year(tokens, at);
    if (year > 0) {
      return day(at + 1, year, month, day);
    }
    int next = tokens.after(index, "next", "year");
    if (!YearMonth.of(2028, month).isValidDay(day)) {
      return new Point(index, Sort.DATE, null);
    }
    DayRule rule = new Months.DayOfYear(month, day);
    return next > 0
        ? new Point(next, Sort.DATE, new DayRule.InNextYear(rule))
        : new Point(index, Sort.DATE, rule);
  }

  /** A year of four figures at this place, or 0. */
  static int year(Tokens tokens, int at) {
    int year = tokens.length(at) == 4 ? tokens.number(at) : 0;
    boolean isDecade = tokens.isJoined(at + 1) && tokens.isWord(at + 1);
    boolean isMeasure = tokens.is(at + 1, "steps") || tokens.is(at + 1, "calories");
    return year >= 1900 && year <= 2199 && !isDecade && !isMeasure ? year : 0;
  }

  /** "the 19th", as one after "on" or a day of the week. */
  static Point ordinalDay(Tokens tokens, int index) {
    int at = tokens.is(index, "the") ? index + 1 : index;
    NumberReading day = NumberReading.ordinal(tokens, at);
    if (day == null || day.value() > 31 || !tokens.isDigits(at)) {
      return null;
    }
    boolean isAdjective =
        tokens.isWord(day.end())
            && !tokens.opensSentence(day.end())
            && !isSmallWord(tokens.word(day.end()));
    return isAdjective
        ? null
        : new Point(day.end(), Sort.DATE, new Months.DayOfMonth((int) day.value()));
  }

  private static boolean isSmallWord(String word) {
    return switch (word) {
      case "and", "at", "with", "for", "in", "so", "to", "of", "when", "if", "or", "from", "then" ->
          true;
      default -> false;
    };
  }

  /** "March 1st", "March 2027", "March". */
  private static Point monthThenDay(Tokens tokens, int index) {
    int at = tokens.is(index, "mis") || tokens.is(index, "fis") ? index + 1 : index;
    String word = tokens.word(at);
    int month = CalendarWords.month(word);
    if (month == 0) {
      return null;
    }
    boolean isOrdinaryWord =
        CalendarWords.isDoubtfulMonth(word) && word.length() < 6 && !tokens.isCapital(at);
    if (isOrdinaryWord && !isBeforeMonth(tokens.word(index - 1))) {
      return null;
    }
    int after = pastComma(tokens, at + 1);
    int year = year(tokens, after);
    if (year > 0) {
      return new Point(
          after + 1, Sort.DATE, new Months.MonthOf(YearMonth.of(year, month), Part.WHOLE));
    }
    NumberReading ordinal = NumberReading.ordinal(tokens, at + 1);
    int day = ordinal == null ? tokens.number(at + 1) : (int) ordinal.value();
    int end = ordinal == null ? at + 2 : ordinal.end();
    if (day >= 1 && day <= 31 && (ordinal != null || standsAlone(tokens, at + 1))) {
      return withYear(tokens, end, month, day);
    }
    int nextYear = tokens.after(at + 1, "next", "year");
    DayRule rule = new Months.Month(month, Part.WHOLE);
    return nextYear > 0
        ? new Point(nextYear, Sort.DATE, new DayRule.InNextYear(rule))
        : new Point(at + 1, Sort.SPAN, rule);
  }

  private static boolean isBeforeMonth(String word) {
    return switch (word) {
      case "by",
          "in",
          "before",
          "until",
          "till",
          "from",
          "since",
          "of",
          "end",
          "next",
          "last",
          "mid",
          "early",
          "late",
          "erbyn",
          "ym",
          "mis",
          "diwedd",
          "cyn",
          "tan",
          "-",
          "o",
          "" ->
          true;
      default -> false;
    };
  }

  private static boolean standsAlone(Tokens tokens, int digits) {
    boolean joined = tokens.isJoined(digits + 1) && !isClosing(tokens.word(digits + 1));
    return !joined && !tokens.isWord(digits + 1) || isSmallWord(tokens.word(digits + 1));
  }

  private static boolean isClosing(String sign) {
    return switch (sign) {
      case ".", ",", ";", ")", "!", "?", ":" -> true;
      default -> false;
    };
  }
}
