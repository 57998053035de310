package careplan.settings;

import java.util.Optional;

/** A number that a team may choose for itself, under {@code limits}. */
public enum Limit {
  /** The most words in a sentence. */
  WORDS_A_SENTENCE("words-a-sentence", 5, 100),
  /** The most goals that are being worked on at one time. */
  GOALS("goals", 1, 99),
  /** Days that may pass after a date before it counts as passed. */
  DAYS_OF_GRACE("days-of-grace", 0, 366);

  private final String written;
  private final int least;
  private final int most;

  Limit(String written, int least, int most) {
    this.written = written;
    this.least = least;
    this.most = most;
  }

  /** As written in settings: {@code words-a-sentence}. */
  public String written() {
    return written;
  }

  /** The smallest number it takes. */
  public int least() {
    return least;
  }

  /** The largest number it takes. */
  public int most() {
    return most;
  }

  /** The limit of a name. */
  static Optional<Limit> of(String written) {
    for (Limit limit : values()) {
      if (limit.written.equals(written)) {
        return Optional.of(limit);
      }
    }
    return Optional.empty();
  }
}
