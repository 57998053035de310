package careplan.conversation;

/**
 * Something that is said to whoever answers. Where it is shown decides how it looks; the words are
 * the same everywhere.
 *
 * @param kind what it is
 * @param words one paragraph; of {@link Kind#TEXT} whole lines
 */
public record Utterance(Kind kind, String words) {

  /** What is said. */
  public enum Kind {
    /** A new part of the talk begins. */
    HEADING,
    /** A question. */
    QUESTION,
    /** One of the answers to choose from. */
    OPTION,
    /** How to answer, or what was said before. */
    HINT,
    /** How an answer was understood, or what follows from it. */
    ECHO,
    /** Something to think about. */
    REMARK,
    /** Text that keeps its lines, such as a plan. */
    TEXT
  }
}
