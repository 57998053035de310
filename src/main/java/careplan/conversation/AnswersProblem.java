package careplan.conversation;

/** A file of answers that cannot be used; the message says where and what to do. */
public final class AnswersProblem extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is wrong, where, and what would do
   */
  public AnswersProblem(String sentence) {
    super(sentence);
  }
}
