package careplan.language.time;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * One thing said in a text about hours of opening.
 *
 * @param sort what it says
 * @param start the place of its first token
 * @param end the place of the token after it
 * @param days the days it names, empty but for {@link Sort#DAYS}
 * @param from first minute of the day for hours
 * @param to the minute of the day at which hours end
 */
record HoursItem(Sort sort, int start, int end, Set<DayOfWeek> days, int from, int to) {

  /** What an item says. */
  enum Sort {
    /** Days of the week. */
    DAYS,
    /** Hours of a day by the clock. */
    HOURS,
    /** One run of hours over several days, its ends in minutes of the week. */
    RUN,
    /** A part of the day: mornings, nights. */
    PART,
    /** All hours, said outright: "24 hours", "24/7", "round the clock". */
    ALL_HOURS,
    /** All hours, said loosely, so that hours or days beside it count for more: "any time". */
    ANY_TIME,
    /** All times but those named before. */
    REST,
    /** But for what follows. */
    EXCEPT,
    /** Not. */
    NOT,
    /** What was so once. */
    PAST,
    /** That it can or does happen, which a "not" before it denies. */
    AVAILABLE,
    /** Bank holidays, Christmas and other days of the year. */
    HOLIDAYS,
    /** What follows is within what was said before. */
    INCLUDING,
    /** A machine or a written message instead of an answer. */
    MESSAGE,
    /** A way of writing instead of speaking: a text, a web chat. */
    TEXT,
    /** Only in some case: busy, if no answer. */
    IN_CASE,
    /** A wish, a doubt or a plan. */
    HEDGE,
    /** Only while something is so: "when she is in". */
    CONDITION,
    /** What is said is said of the telephone: "phones answered". */
    PHONE,
    /** Some limit that gives no hours: by appointment, when at work. */
    LIMITED,
    /** Only in a part of the year. */
    SEASON,
    /** A telephone number. */
    NUMBER,
    /** Ring somebody else. */
    REDIRECT,
    /** And, plus. */
    AND,
    /** A comma, bracket, dash or "but": the next clause. */
    CLAUSE,
    /** A full stop or semicolon: the next sentence. */
    SENTENCE
  }

  static HoursItem of(Sort sort, int start, int end) {
    return new HoursItem(sort, start, end, Set.of(), 0, 0);
  }

  static HoursItem hours(Sort sort, int start, int end, int from, int to) {
    return new HoursItem(sort, start, end, Set.of(), from, to);
  }

  boolean is(Sort other) {
    return sort == other;
  }

  /** Whether it says hours of a day, of whatever sort. */
  boolean isTimes() {
    return sort == Sort.HOURS
        || sort == Sort.RUN
        || sort == Sort.PART
        || sort == Sort.ALL_HOURS
        || sort == Sort.ANY_TIME;
  }
}
