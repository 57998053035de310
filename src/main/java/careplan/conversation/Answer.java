package careplan.conversation;

/**
 * What somebody said to one question.
 *
 * @param words as they were said; of a skipped question the reason, or nothing
 * @param isSkipped whether the question was put aside on purpose
 * @param isTentative whether a remark was made of it, and nobody has said yet whether it stays
 */
public record Answer(String words, boolean isSkipped, boolean isTentative) {
  /** Nothing was said, and the talk went on. */
  public static final Answer NOTHING = new Answer("", false, false);

  /** Words that answer the question. */
  public static Answer of(String words) {
    return new Answer(words, false, false);
  }

  /** The same answer, waiting for a second thought. */
  public Answer tentatively() {
    return new Answer(words, isSkipped, true);
  }

  /** The question was put aside; {@code reason} may be empty. */
  public static Answer skipped(String reason) {
    return new Answer(reason, true, false);
  }

  /** Whether there is anything that could be lost. */
  public boolean saysSomething() {
    return !words.isEmpty() || isSkipped;
  }
}
