package careplan.language.time;

import careplan.language.time.Months.Part;
import careplan.language.time.Point.Sort;
import java.time.DayOfWeek;
import java.time.YearMonth;

/** Reads parts of a larger span: "end of March", "mid-June", "the first Monday in May". */
final class PartReader {
  private PartReader() {}

  static Point at(Tokens tokens, int index) {
    int at = PointReader.pastArticle(tokens, index);
    Part part = part(tokens.word(at));
    if (part == null) {
      return nthWeekday(tokens, at);
    }
    boolean isNoun = isNoun(tokens.word(at));
    at = tokens.pastHyphen(at + 1);
    boolean of = tokens.is(at, "of") || tokens.is(at, "o");
    if (!of && tokens.is(at, "week") && tokens.is(at + 1, "of")) {
      of = true;
      at++;
    }
    at = of ? at + 1 : at;
    if (tokens.is(at, "in")) {
      return isNoun ? null : spanOf(tokens, at + 1, part, false);
    }
    return spanOf(tokens, at, part, isNoun && of);
  }

  private static Part part(String word) {
    return switch (word) {
      case "end", "late", "close", "diwedd", "ddiwedd", "eom" -> Part.END;
      case "start", "early", "beginning", "dechrau", "ddechrau" -> Part.START;
      case "middle", "mid", "canol", "ganol" -> Part.MIDDLE;
      case "rest", "remainder", "gweddill" -> Part.WHOLE;
      default -> null;
    };
  }

  private static boolean isNoun(String word) {
    return switch (word) {
      case "late", "early", "mid", "canol", "ganol", "diwedd", "ddiwedd", "dechrau", "ddechrau" ->
          false;
      default -> true;
    };
  }

  private static Point spanOf(Tokens tokens, int index, Part part, boolean of) {
    int at = PointReader.pastArticle(tokens, index);
    at = tokens.is(at, "mis") || tokens.is(at, "fis") ? at + 1 : at;
    int month = CalendarWords.month(tokens.word(at));
    if (month > 0) {
      int year = DateReader.year(tokens, at + 1);
      return year > 0
          ? new Point(at + 2, Sort.DATE, new Months.MonthOf(YearMonth.of(year, month), part))
          : new Point(at + 1, Sort.DATE, new Months.Month(month, part));
    }
    Point inner = RelativeReader.at(tokens, index);
    if (inner != null && inner.sort() != Sort.PAST) {
      return new Point(inner.end(), Sort.DATE, part == Part.END ? inner.rule() : null);
    }
    DayRule rule =
        switch (tokens.word(at)) {
          case "week" -> new Weeks.Week(0);
          case "month", "mis" -> new Months.MonthOn(0);
          case "year", "flwyddyn" -> new Months.YearOn(0);
          default -> null;
        };
    boolean isUnit = of || part == Part.WHOLE;
    if (rule != null && isUnit && !tokens.isDigits(at + 1)) {
      return new Point(at + 1, Sort.DATE, part == Part.END || part == Part.WHOLE ? rule : null);
    }
    Point span = yearOrSeason(tokens, at);
    if (span != null) {
      return span;
    }
    return of ? ofEvent(tokens, index) : null;
  }

  private static Point yearOrSeason(Tokens tokens, int at) {
    int year = DateReader.year(tokens, at);
    if (year > 0) {
      return new Point(at + 1, Sort.DATE, new Months.Year(year));
    }
    if (!CalendarWords.isSeason(tokens.word(at)) && !tokens.is(at, "half")) {
      return null;
    }
    int end = at + 1;
    switch (tokens.word(end)) {
      case "term", "holidays", "holiday", "half" -> end++;
      default -> {
        if (tokens.is(at, "half")) {
          return null;
        }
      }
    }
    end = tokens.is(end, "term") ? end + 1 : end;
    return new Point(DateReader.year(tokens, end) > 0 ? end + 1 : end, Sort.DATE, null);
  }

  /** "end of the placement", "the end of Year 9", "the end of my rehab course (12 sessions)". */
  private static Point ofEvent(Tokens tokens, int index) {
    if (tokens.is(index, "life")) {
      return null;
    }
    int head = -1;
    for (int at = index; at < index + 7; at++) {
      String word = tokens.word(at);
      if (word.equals("-") || word.equals("/")) {
        continue;
      }
      if (!tokens.isWord(at) && !tokens.isDigits(at) || EventWords.stopsPhrase(word)) {
        break;
      }
      if (EventWords.hasAnEnd(word) || EventWords.sortOf(word) != null) {
        head = at;
      }
    }
    if (head < 0 || isRecurring(tokens, index, head)) {
      return null;
    }
    boolean numbered = tokens.isDigits(head + 1) && !tokens.isJoined(head + 2);
    return EventReader.dated(tokens, new Point(numbered ? head + 2 : head + 1, Sort.DATE, null));
  }

  /** "the end of the day" and "of the night" come round each day, and are no date. */
  private static boolean isRecurring(Tokens tokens, int index, int head) {
    return head <= index + 1
        && (tokens.is(head, "day") || tokens.is(head, "year") && !tokens.isDigits(head + 1));
  }

  private static Point nthWeekday(Tokens tokens, int index) {
    int nth = tokens.is(index, "last") ? 5 : -1;
    int at = index + 1;
    if (nth < 0) {
      NumberReading ordinal = NumberReading.ordinal(tokens, index);
      if (ordinal == null || ordinal.value() > 4) {
        return null;
      }
      nth = (int) ordinal.value();
      at = ordinal.end();
    }
    DayOfWeek day = CalendarWords.weekday(tokens.word(at));
    boolean isWeek = tokens.is(at, "week");
    if (day == null && !isWeek || !tokens.is(at + 1, "in") && !tokens.is(at + 1, "of")) {
      return null;
    }
    int month = CalendarWords.month(tokens.word(at + 2));
    if (month == 0) {
      return null;
    }
    int year = DateReader.year(tokens, at + 3);
    int end = year > 0 ? at + 4 : at + 3;
    DayRule rule =
        isWeek ? new Months.WeekOfMonth(nth, month) : new Months.NthOfMonth(nth, day, month);
    return new Point(end, Sort.DATE, year > 0 ? new DayRule.InYear(rule, year) : rule);
  }
}
