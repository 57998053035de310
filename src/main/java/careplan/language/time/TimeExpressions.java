package careplan.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a text says about time, in English and Welsh, in one pass and in time in proportion to
 * its length.
 */
public final class TimeExpressions {
  private static final WordSet COURSES =
      WordSet.of("course programme program group plan block challenge placement trial pathway");

  private static final WordSet FINISHING =
      WordSet.of("complete finish finished completing completed completes attend do graduate");

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

  /**
   * Reads a text whose whole purpose is to say until when, such as {@code by: end of March}, so
   * that "March", "half term" and "6 weeks" are read as though "by" or "in" stood before them.
   *
   * @return what it says of time: where there is a limit in time, the first one; else the first
   *     expression, which may be vague; nothing where it does not speak of time
   */
  public static Optional<TimeExpression> until(String text) {
    Tokens tokens = Tokens.of(text);
    Reading due = DueReader.read(tokens);
    return due == null ? Optional.empty() : Optional.of(due.expression(tokens));
  }

  static List<Reading> readings(Tokens tokens, int from) {
    List<Reading> found = new ArrayList<>();
    int at = from;
    while (at < tokens.size()) {
      Reading reading = tokens.isBeginning(at) ? at(tokens, at) : null;
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
    boolean inTime = tokens.is(end - 1, "'") && tokens.is(end, "time");
    Point counted = CountedFrom.at(tokens, end, amount);
    if (amount.unit().isDaysOrMore() && (inTime || counted != null)) {
      return counted == null
          ? Reading.limit(TimeKind.DEADLINE, index, end + 1, Span.of(amount))
          : Reading.limit(TimeKind.DEADLINE, index, counted.end(), counted.rule());
    }
    if (isCourseToFinish(tokens, index, amount)) {
      return Reading.limit(TimeKind.PERIOD, index, end, Span.of(amount));
    }
    return Reading.open(TimeKind.PERIOD, index, end);
  }

  /** "complete the 12-week programme": its length is the period in which to do it. */
  private static boolean isCourseToFinish(Tokens tokens, int index, Amount amount) {
    if (!amount.unit().isWeeksOrMore() || amount.unit() == Unit.SESSION) {
      return false;
    }
    boolean course = false;
    for (int at = amount.end(); at < amount.end() + 4 && tokens.isWord(at); at++) {
      course |= COURSES.has(tokens.word(at));
    }
    for (int at = index - 1; course && at >= index - 4; at--) {
      if (FINISHING.has(tokens.word(at))) {
        return true;
      }
    }
    return false;
  }
}
