package careplan.language.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds numbers in prose, in digits and in words: {@code 1,500}, {@code 2.5}, {@code twenty-one},
 * {@code half a dozen}, {@code a couple of}, {@code 21st}, {@code twice}, {@code three times}.
 */
public final class Numbers {
  private Numbers() {}

  /** What a number does in its sentence. */
  public enum Kind {
    /** How many or how much: {@code three}, {@code 2.5}. */
    AMOUNT,
    /** A place in an order: {@code third}, {@code 21st}. */
    ORDINAL,
    /** How often: {@code once}, {@code three times}. */
    TIMES
  }

  /**
   * A number in a text.
   *
   * @param kind what it does there
   * @param value the number
   * @param start its first UTF-16 place in the text
   * @param end the place just past it
   */
  public record Found(Kind kind, double value, int start, int end) {}

  /** All numbers of a text in order; the digits of dates and clock times are numbers too. */
  public static List<Found> in(String text) {
    Tokens tokens = Tokens.of(text);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Kind kind = Kind.TIMES;
      NumberReading reading = NumberReading.times(tokens, at);
      if (reading == null) {
        kind = Kind.ORDINAL;
        reading = NumberReading.ordinal(tokens, at);
      }
      if (reading == null) {
        kind = Kind.AMOUNT;
        reading = NumberReading.amount(tokens, at);
      }
      if (reading == null) {
        at++;
        continue;
      }
      found.add(
          new Found(kind, reading.value(), tokens.start(at), tokens.endBefore(reading.end())));
      at = reading.end();
    }
    return List.copyOf(found);
  }
}
