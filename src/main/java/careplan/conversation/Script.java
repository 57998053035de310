package careplan.conversation;

import java.util.List;
import java.util.Optional;

/**
 * What is talked about. Every answer depends on what it is given alone, so that the same answers
 * always lead through the same questions.
 */
public interface Script {

  /** The first question that these answers leave open; nothing when all is said. */
  Optional<Question> next(Answers answers);

  /**
   * Reads an answer that is not empty.
   *
   * @param answers all that was said before it
   */
  Reading read(Question question, String words, Answers answers);

  /**
   * The same, asking also what it would else take from what was said in passing: a file of answers
   * may say it in so many words.
   */
  default Script thorough() {
    return this;
  }

  /**
   * What is worth a second thought about an answer that was understood.
   *
   * @param answers all that was said, with this answer
   */
  default List<Remark> remarks(Question question, Answers answers) {
    return List.of();
  }

  /**
   * Whether words say no more than that there is no answer yet, so that the question stays open:
   * see {@link Sayings#isOpen}.
   */
  default boolean leavesOpen(Question question, String words) {
    return false;
  }

  /**
   * All that was said so far, for whoever says {@code show}; empty where the questions with their
   * answers say it best.
   */
  default String show(Answers answers) {
    return "";
  }

  /** The file as it would be written, for whoever says {@code show file}; nothing without one. */
  default Optional<String> file(Answers answers) {
    return Optional.empty();
  }
}
