package careplan.conversation;

/** What was made of the words of an answer. */
public sealed interface Reading {

  /**
   * The words were understood.
   *
   * @param echo how they were understood, to be said back where that is not plain, such as the day
   *     that "in six weeks" means; may be empty
   */
  record Understood(String echo) implements Reading {}

  /**
   * The words make no answer to this question, which is asked again.
   *
   * @param sentence what is wrong and what would do
   */
  record Unclear(String sentence) implements Reading {}

  /** Understood, with nothing to say back. */
  Reading PLAIN = new Understood("");
}
