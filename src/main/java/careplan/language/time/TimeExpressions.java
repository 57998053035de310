package careplan.language.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a text says about time, in English and Welsh, in one pass and in time in proportion to
 * its length.
 */
public final class TimeExpressions {
  private TimeExpressions() {}

  /** All expressions of time in the text, in order, none overlapping another. */
  public static List<TimeExpression> in(String text) {
    Tokens tokens = Tokens.of(text);
    List<TimeExpression> found = new ArrayList<>();
    for (Reading reading : readings(tokens, 0)) {
      found.add(reading.expression(tokens));
    }
    return List.copyOf(found);
  }

  static List<Reading> readings(Tokens tokens, int from) {
    List<Reading> found = new ArrayList<>();
    int at = from;
    while (at < tokens.size()) {
      Reading reading = at(tokens, at);
      if (reading == null) {
        at++;
      } else {
        found.add(reading);
        at = reading.end();
      }
    }
    return found;
  }

  /** The longest expression that begins at {@code index}, or null; the earlier kind on a tie. */
  private static Reading at(Tokens tokens, int index) {
    Reading best = FrequencyReader.at(tokens, index);
    best = Reading.longer(best, VagueReader.at(tokens, index));
    best = Reading.longer(best, DeadlineReader.at(tokens, index));
    best = Reading.longer(best, ClockReader.at(tokens, index));
    best = Reading.longer(best, DayReader.at(tokens, index));
    best = Reading.longer(best, ClauseReader.when(tokens, index));
    best = Reading.longer(best, point(tokens, index));
    return Reading.longer(best, bareAmount(tokens, index));
  }

  private static Reading point(Tokens tokens, int index) {
    Point point = PointReader.at(tokens, index);
    if (point == null) {
      return null;
    }
    return switch (point.sort()) {
      case PAST ->
          DateReader.year(tokens, index) > 0
              ? null
              : Reading.open(TimeKind.PAST, index, point.end());
      case DATE, REVIEW, EVENT -> Reading.limit(TimeKind.DATE, index, point.end(), point.rule());
      case WEEKDAY -> null;
      case SPAN -> bareSpan(tokens, index, point);
    };
  }

  /** A month with a capital may stand by itself; a season, a year or "week 6" may not. */
  private static Reading bareSpan(Tokens tokens, int index, Point point) {
    int head = point.end() - 1;
    boolean isMonth = CalendarWords.month(tokens.word(head)) > 0 && tokens.isCapital(head);
    if (!isMonth) {
      return null;
    }
    Point event = EventReader.at(tokens, point.end());
    if (event != null && event.end() == point.end() + 1) {
      return Reading.limit(TimeKind.DATE, index, event.end(), point.rule());
    }
    boolean isName = CalendarWords.isDoubtfulMonth(tokens.word(head)) && tokens.isWord(head + 1);
    return isName ? null : Reading.limit(TimeKind.DATE, index, point.end(), point.rule());
  }

  private static Reading bareAmount(Tokens tokens, int index) {
    Amount amount = Amount.at(tokens, index);
    if (amount == null) {
      return null;
    }
    int end = amount.end();
    if (tokens.is(end, "ago") || tokens.is(end, "old")) {
      return Reading.open(TimeKind.PAST, index, end + 1);
    }
    int from = tokens.after(end, "from", "today");
    from = from < 0 ? tokens.after(end, "from", "now") : from;
    from = from < 0 ? tokens.after(end, "today") : from;
    from = from < 0 && tokens.is(end - 1, "'") ? tokens.after(end, "time") : from;
    if (from > 0 && amount.unit().isDaysOrMore()) {
      return Reading.limit(TimeKind.DEADLINE, index, from, DayRules.span(amount));
    }
    return new Reading(TimeKind.PERIOD, index, end, false, Certainty.OPEN, null);
  }
}
