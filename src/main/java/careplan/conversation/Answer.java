package careplan.conversation;

/**
 * What somebody said to one question.
 *
 * @param words as they were said; of a skipped question the reason, or nothing
 * @param isSkipped whether the question was put aside on purpose
 */
public record Answer(String words, boolean isSkipped) {
  /** Nothing was said, and the talk went on. */
  public static final Answer NOTHING = new Answer("", false);

  /** Words that answer the question. */
  public static Answer of(String words) {
    return new Answer(words, false);
  }

  /** The question was put aside; {@code reason} may be empty. */
  public static Answer skipped(String reason) {
    return new Answer(reason, true);
  }

  /** Whether there is anything that could be lost. */
  public boolean saysSomething() {
    return !words.isEmpty() || isSkipped;
  }
}
