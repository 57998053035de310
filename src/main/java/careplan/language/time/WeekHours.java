package careplan.language.time;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * Hours of a week in which something is open, to the minute, from Monday 00:00. Values do not
 * change; every operation gives a new one. Bank holidays are not told apart from other days.
 */
public final class WeekHours {
  private static final int MINUTES_OF_DAY = 24 * 60;
  private static final int MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;
  private static final WeekHours NONE = new WeekHours(new BitSet());

  private final BitSet minutes;

  private WeekHours(BitSet minutes) {
    this.minutes = minutes;
  }

  /** Never open. */
  public static WeekHours none() {
    return NONE;
  }

  /** Open 24 hours a day, 7 days a week. */
  public static WeekHours always() {
    return NONE.complement();
  }

  /**
   * The same hours on each of some days.
   *
   * @param days the days on which the hours begin
   * @param from minutes after midnight, 0 to 1439
   * @param to minutes after midnight, 1 to 1440; at or before {@code from} it is on the next day
   */
  public static WeekHours on(Set<DayOfWeek> days, int from, int to) {
    BitSet minutes = new BitSet(MINUTES_OF_WEEK);
    for (DayOfWeek day : days) {
      int midnight = (day.getValue() - 1) * MINUTES_OF_DAY;
      int end = to <= from ? to + MINUTES_OF_DAY : to;
      set(minutes, midnight + from, midnight + end);
    }
    return new WeekHours(minutes);
  }

  /** One run of hours between two minutes of the week, over its end where need be. */
  static WeekHours run(int from, int to) {
    BitSet minutes = new BitSet(MINUTES_OF_WEEK);
    set(minutes, from, to <= from ? to + MINUTES_OF_WEEK : to);
    return new WeekHours(minutes);
  }

  private static void set(BitSet minutes, int start, int end) {
    minutes.set(start, Math.min(end, MINUTES_OF_WEEK));
    if (end > MINUTES_OF_WEEK) {
      minutes.set(0, Math.min(end - MINUTES_OF_WEEK, MINUTES_OF_WEEK));
    }
  }

  /**
   * Reads hours as people write them: "Mon-Fri 9-5, Sat mornings", "8pm-8am every night", "24/7".
   *
   * @return the hours that the words say for certain, or nothing where they say none
   */
  public static Optional<WeekHours> parse(String text) {
    HoursStatement statement = HoursReader.read(Tokens.of(text));
    return statement.hours().isEmpty() ? Optional.empty() : Optional.of(statement.hours());
  }

  /** Open when this or the other is open. */
  public WeekHours union(WeekHours other) {
    BitSet both = (BitSet) minutes.clone();
    both.or(other.minutes);
    return new WeekHours(both);
  }

  /** Open when this is and the other is not. */
  public WeekHours minus(WeekHours other) {
    BitSet rest = (BitSet) minutes.clone();
    rest.andNot(other.minutes);
    return new WeekHours(rest);
  }

  /** Open at all other times. */
  public WeekHours complement() {
    BitSet rest = (BitSet) minutes.clone();
    rest.flip(0, MINUTES_OF_WEEK);
    return new WeekHours(rest);
  }

  public boolean isEmpty() {
    return minutes.isEmpty();
  }

  /** Whether it is open every minute of the week. */
  public boolean isWholeWeek() {
    return minutes.nextClearBit(0) >= MINUTES_OF_WEEK;
  }

  /** How many minutes of the week it is open, 0 to 10,080. */
  public int minutes() {
    return minutes.cardinality();
  }

  /**
   * Whether it is open at a minute.
   *
   * @param minuteOfDay minutes after midnight, 0 to 1439
   */
  public boolean isOpen(DayOfWeek day, int minuteOfDay) {
    return minutes.get((day.getValue() - 1) * MINUTES_OF_DAY + minuteOfDay);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeekHours hours && hours.minutes.equals(minutes);
  }

  @Override
  public int hashCode() {
    return minutes.hashCode();
  }

  /** For people who look for a fault: each run of open minutes, in minutes since Monday 00:00. */
  @Override
  public String toString() {
    return isWholeWeek() ? "always" : minutes() + " minutes of the week";
  }
}
