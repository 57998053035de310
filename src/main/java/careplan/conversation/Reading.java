package careplan.conversation;

/** What was made of the words of an answer. */
public sealed interface Reading {

  /**
   * The words were understood.
   *
   * @param echo how they were understood, to be said back where that is not plain, such as the day
   *     that "in six weeks" means; may be empty
   * @param meant what stands for the words where what was said is shown again, such as the label of
   *     a number; empty where they speak for themselves
   */
  record Understood(String echo, String meant) implements Reading {

    /** Understood as the words say. */
    public Understood(String echo) {
      this(echo, "");
    }
  }

  /**
   * The words make no answer to this question, which is asked again.
   *
   * @param sentence what is wrong and what would do
   * @param guess words that may have been meant, which Enter or a yes takes; may be empty
   */
  record Unclear(String sentence, String guess) implements Reading {

    /** Unclear, with nothing near it. */
    public Unclear(String sentence) {
      this(sentence, "");
    }
  }

  /** Understood, with nothing to say back. */
  Reading PLAIN = new Understood("");
}
