package careplan.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Words of a text that say something about time, and what they say. */
public final class TimeExpression {
  private final TimeKind kind;
  private final int start;
  private final int end;
  private final boolean limit;
  private final Certainty certainty;
  private final DayRule rule;

  TimeExpression(
      TimeKind kind, int start, int end, boolean limit, Certainty certainty, DayRule rule) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.limit = limit;
    this.certainty = certainty;
    this.rule = rule;
  }

  /** What sort of thing is said. */
  public TimeKind kind() {
    return kind;
  }

  /** The first UTF-16 place of the words in the text. */
  public int start() {
    return start;
  }

  /** The UTF-16 place just past the words. */
  public int end() {
    return end;
  }

  /** The words as they stand in the text that they were found in. */
  public String wordsIn(String text) {
    return text.substring(start, end);
  }

  /**
   * Whether the words set a limit in time: a date, an event with a date, a point of review, or a
   * period that runs from now. How often, how long at a time and when in the day do not.
   */
  public boolean isTimeLimit() {
    return limit;
  }

  /** How far the words lead to a day of the calendar. */
  public Certainty certainty() {
    return certainty;
  }

  /**
   * The latest day that the words mean: the last of March for "by March", the day before for
   * "before 1 March", {@code base} and six weeks for "in six weeks". Dates without a year are the
   * next ones on or after the base.
   *
   * @param base the day from which to count
   * @return the day, or nothing where {@link #certainty()} is not {@link Certainty#KNOWN}
   */
  public Optional<LocalDate> resolve(LocalDate base) {
    if (rule == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(rule.on(base).last());
    } catch (DateTimeException outOfTheCalendar) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return kind + "[" + start + "," + end + (limit ? ", limit, " : ", ") + certainty + "]";
  }
}
