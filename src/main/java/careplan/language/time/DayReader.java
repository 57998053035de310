package careplan.language.time;

import careplan.language.time.Point.Sort;
import java.time.DayOfWeek;

/** Reads days of the week and sorts of days: "Thursdays", "Mon-Fri", "on Monday", "weekdays". */
final class DayReader {
  private DayReader() {}

  static Reading at(Tokens tokens, int index) {
    switch (tokens.word(index)) {
      case "weekday", "weekdays", "weekend", "weekends", "penwythnos", "penwythnosau" -> {
        int parts = CalendarWords.isPartsOfDays(tokens.word(index + 1)) ? 1 : 0;
        return Reading.open(TimeKind.DAY, index, index + 1 + parts);
      }
      default -> {}
    }
    int end = days(tokens, index);
    if (end < 0) {
      return null;
    }
    for (int more = nextDay(tokens, end); more > 0; more = nextDay(tokens, end)) {
      end = more;
    }
    return Reading.open(TimeKind.DAY, index, withParts(tokens, end));
  }

  private static int nextDay(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "and", "or", "to", "-", "/", ",", "&", "a", "i", "until", "till" ->
          days(tokens, tokens.is(at + 1, "and") ? at + 2 : at + 1);
      default -> -1;
    };
  }

  /** Past one day of the week in singular or plural, or -1. */
  private static int days(Tokens tokens, int index) {
    boolean welsh =
        switch (tokens.word(index)) {
          case "dydd", "ddydd", "nos", "bore", "prynhawn" -> true;
          default -> false;
        };
    int at = welsh ? index + 1 : index;
    String word = tokens.word(at);
    if (CalendarWords.weekdays(word) != null) {
      return at + 1;
    }
    DayOfWeek day = CalendarWords.weekday(word);
    if (day == null) {
      return -1;
    }
    boolean doubtful = !CalendarWords.isPlainWeekday(word);
    boolean isMonthToo = CalendarWords.welshMonth(word) > 0;
    return welsh || !doubtful || tokens.isCapital(at) && !isMonthToo ? at + 1 : -1;
  }

  private static int withParts(Tokens tokens, int end) {
    int at = tokens.pastHyphen(end);
    boolean isPart = CalendarWords.isPartsOfDays(tokens.word(at)) || isPartAfter(tokens, at);
    return isPart ? at + 1 : end;
  }

  /**
   * Whether a part of the day follows that belongs to the day before it; "am" is Welsh for "for".
   */
  static boolean isPartAfter(Tokens tokens, int at) {
    boolean welsh = tokens.is(at, "am") && !CalendarWords.isPlainWeekday(tokens.word(at - 1));
    return CalendarWords.isPartOfDay(tokens.word(at)) && !welsh;
  }

  /** "on Monday" is the next Monday; "on Monday mornings", "on a Monday" and lists come round. */
  static Reading on(Tokens tokens, int start, int at, Point monday) {
    Reading days = at(tokens, PointReader.pastArticle(tokens, at));
    int end = days == null ? monday.end() : Math.max(days.end(), monday.end());
    boolean single =
        end == monday.end()
            || end == monday.end() + 1 && CalendarWords.isPartOfDay(tokens.word(monday.end()));
    boolean isAdjective =
        end == monday.end() && !tokens.is(at, "the") ? false : tokens.is(at, "the");
    return single && !isAdjective && monday.sort() == Sort.WEEKDAY
        ? new Reading(TimeKind.DAY, start, end, true, Certainty.KNOWN, monday.rule())
        : Reading.open(TimeKind.DAY, start, end);
  }
}
