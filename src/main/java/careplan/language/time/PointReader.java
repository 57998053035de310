package careplan.language.time;

import careplan.language.time.Point.Sort;
import java.time.DayOfWeek;

/** Reads points of the calendar of every sort; the longest reading wins. */
final class PointReader {
  private PointReader() {}

  /** A point that begins at {@code index}, its article included, or null. */
  static Point at(Tokens tokens, int index) {
    Point best = PartReader.at(tokens, index);
    best = longer(best, RelativeReader.at(tokens, index));
    int at = pastArticle(tokens, index);
    best = longer(best, DateReader.at(tokens, at));
    best = longer(best, feast(tokens, index));
    best = longer(best, counted(tokens, at));
    best = longer(best, weekday(tokens, at));
    return longer(best, season(tokens, at));
  }

  /** A point or, after a preposition that calls for one, a happening. */
  static Point orEvent(Tokens tokens, int index) {
    return longer(at(tokens, index), EventReader.at(tokens, index));
  }

  static Point longer(Point one, Point other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  static int pastArticle(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "the", "y", "yr" -> at + 1;
      default -> at;
    };
  }

  private static Point feast(Tokens tokens, int index) {
    PhraseTable.Match<Feasts.Feast> match = Feasts.at(tokens, index);
    if (match == null) {
      match = Feasts.at(tokens, pastArticle(tokens, index));
    }
    if (match == null) {
      return null;
    }
    int end = match.end();
    switch (tokens.word(end)) {
      case "holidays",
          "holiday",
          "break",
          "period",
          "season",
          "week",
          "term",
          "weekend",
          "time" -> {
        return new Point(end + 1, Sort.DATE, null);
      }
      default -> {}
    }
    int year = DateReader.year(tokens, end);
    DayRule rule = match.value().rule();
    if (year > 0) {
      rule = rule == null ? null : new DayRule.InYear(rule, year);
      end++;
    }
    return new Point(end, Sort.DATE, rule);
  }

  /** "week 6", "session 4", "day 3", "the 3rd session", "w/c 3 March", "Year 9". */
  private static Point counted(Tokens tokens, int index) {
    int operation = tokens.after(index, "post", "op");
    operation = operation < 0 ? tokens.after(index, "post", "operative") : operation;
    int at = operation < 0 ? index : operation;
    int after = weekBeginning(tokens, at);
    if (after > 0) {
      Point date = DateReader.at(tokens, after);
      date = date == null ? DateReader.ordinalDay(tokens, after) : date;
      return date == null || date.rule() == null
          ? null
          : new Point(date.end(), Sort.DATE, new Weeks.WeekOf(date.rule()));
    }
    Unit unit = Unit.of(tokens.word(at));
    boolean isCounted =
        unit == Unit.WEEK
            || unit == Unit.DAY
            || unit == Unit.SESSION
            || unit == Unit.MONTH
            || unit == Unit.YEAR && tokens.number(at + 1) <= 13;
    boolean goesOn = tokens.isJoined(at + 2) && (tokens.isWord(at + 2) || tokens.isDigits(at + 3));
    if (isCounted && tokens.number(at + 1) > 0 && !goesOn) {
      return new Point(at + 2, Sort.SPAN, null);
    }
    NumberReading ordinal = NumberReading.ordinal(tokens, at);
    if (ordinal != null && Unit.of(tokens.word(ordinal.end())) == Unit.SESSION) {
      return new Point(ordinal.end() + 1, Sort.SPAN, null);
    }
    return null;
  }

  private static int weekBeginning(Tokens tokens, int at) {
    int end = tokens.after(at, "w", "/", "c");
    end = end < 0 ? tokens.after(at, "w", "/", "b") : end;
    end = end < 0 ? tokens.after(at, "wc") : end;
    for (String verb : new String[] {"commencing", "beginning", "starting", "ending", "of"}) {
      end = end < 0 ? tokens.after(at, "week", verb) : end;
    }
    return end;
  }

  private static Point weekday(Tokens tokens, int index) {
    boolean welsh = tokens.is(index, "dydd") || tokens.is(index, "ddydd");
    int at = welsh ? index + 1 : index;
    DayOfWeek day = CalendarWords.weekday(tokens.word(at));
    if (day == null || !welsh && CalendarWords.welshMonth(tokens.word(at)) > 0) {
      return null;
    }
    boolean plain = welsh || CalendarWords.isPlainWeekday(tokens.word(at));
    if (!plain && !tokens.isCapital(at)) {
      return null;
    }
    int week = tokens.after(at + 1, "week");
    if (week > 0) {
      return new Point(week, Sort.DATE, new Weeks.WeekdayOfWeek(day, 1));
    }
    int next = tokens.after(at + 1, "nesaf");
    return next > 0
        ? new Point(next, Sort.DATE, new Weeks.WeekdayOfWeek(day, 1))
        : new Point(at + 1, Sort.WEEKDAY, new Weeks.Weekday(day));
  }

  private static Point season(Tokens tokens, int at) {
    int year = DateReader.year(tokens, at);
    if (year > 0) {
      return new Point(at + 1, year <= 2020 ? Sort.PAST : Sort.SPAN, new Months.Year(year));
    }
    if (!CalendarWords.isSeason(tokens.word(at))) {
      return null;
    }
    int end = at + 1;
    switch (tokens.word(end)) {
      case "holidays", "holiday", "term", "break", "months", "half" -> {
        end = tokens.is(end + 1, "term") ? end + 2 : end + 1;
        return new Point(end, Sort.DATE, null);
      }
      default -> {}
    }
    return DateReader.year(tokens, end) > 0
        ? new Point(end + 1, Sort.DATE, null)
        : new Point(end, Sort.SPAN, null);
  }
}
