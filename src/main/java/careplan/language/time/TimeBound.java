package careplan.language.time;

import java.util.List;
import java.util.Optional;

/**
 * Judges whether a goal is bound in time (the T of SMART, R108): whether its words, its measure or
 * its {@code by} name a date, a period, a point of review or an event that has a date. How often
 * something is done is no limit in time, nor is how long it takes each time.
 */
public final class TimeBound {
  private TimeBound() {}

  /** Which of the three texts of a goal. */
  public enum Field {
    GOAL,
    MEASURE,
    BY
  }

  /**
   * The verdict.
   *
   * @param isBound whether the goal is bound in time
   * @param decidedBy the words that bind it, empty where nothing does
   */
  public record Judgement(boolean isBound, Optional<Decision> decidedBy) {}

  /**
   * The words that decided.
   *
   * @param field the text they stand in
   * @param expression the words and what they say
   */
  public record Decision(Field field, TimeExpression expression) {}

  /**
   * Judges a goal with its measure and its {@code by}; each may be empty.
   *
   * @param goal what is to be reached
   * @param measure how it will be known
   * @param by until when, as a date or in words
   */
  public static Judgement judge(String goal, String measure, String by) {
    Decision decision = decide(Field.BY, by, until(by));
    if (decision == null) {
      decision = decide(Field.GOAL, goal, limitOrHour(goal));
    }
    if (decision == null) {
      decision = decide(Field.MEASURE, measure, limit(measure));
    }
    return new Judgement(decision != null, Optional.ofNullable(decision));
  }

  private static Decision decide(Field field, String text, TimeExpression expression) {
    return text.isEmpty() || expression == null ? null : new Decision(field, expression);
  }

  /** The first limit in a text, or null. */
  private static TimeExpression limit(String text) {
    Tokens tokens = Tokens.of(text);
    List<Reading> readings = TimeExpressions.readings(tokens, 0);
    for (Reading reading : readings) {
      if (reading.limit()) {
        return reading.expression(tokens);
      }
    }
    return null;
  }

  /** The first limit, or an hour by which something is to be done once. */
  private static TimeExpression limitOrHour(String text) {
    TimeExpression limit = limit(text);
    if (limit != null) {
      return limit;
    }
    Tokens tokens = Tokens.of(text);
    TimeExpression hour = null;
    for (Reading reading : TimeExpressions.readings(tokens, 0)) {
      switch (reading.kind()) {
        case FREQUENCY, DAY, VAGUE_FREQUENCY, VAGUE -> {
          return null;
        }
        case CLOCK -> hour = isSureHour(tokens, reading) ? reading.expression(tokens) : hour;
        default -> {}
      }
    }
    return hour == null || isDailyRound(tokens) ? null : hour;
  }

  private static boolean isSureHour(Tokens tokens, Reading reading) {
    ClockTime time = ClockTime.at(tokens, reading.start() + 1);
    return tokens.is(reading.start(), "by") && time != null && time.isSure();
  }

  /** Rising, washing and going to bed happen every day, so an hour for them is no limit. */
  private static boolean isDailyRound(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      switch (tokens.word(at)) {
        case "up",
            "bed",
            "dressed",
            "asleep",
            "sleep",
            "awake",
            "home",
            "washed",
            "breakfast",
            "lights",
            "ready",
            "lunch",
            "dinner",
            "tea",
            "bedtime",
            "out" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static TimeExpression until(String by) {
    return TimeExpressions.until(by).filter(TimeExpression::isTimeLimit).orElse(null);
  }
}
