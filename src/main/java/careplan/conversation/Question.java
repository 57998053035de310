package careplan.conversation;

import java.util.List;

/**
 * One question.
 *
 * @param key tells it from all others, and names it in a file of answers: {@code goals.2.by}
 * @param heading the part of the talk that it belongs to; shown when it changes; may be empty
 * @param words the question itself
 * @param hint how it may be answered, a few words; may be empty
 * @param why why it is asked, for whoever says {@code why}
 * @param options the answers to choose from; empty where any words will do. Whoever reads the
 *     answer decides whether others are taken
 * @param completions words that the terminal may complete, such as names that were said before
 * @param isNeeded whether there is no going on without an answer
 * @param shown what is said before the question, such as what it is about; where some of its lines
 *     stand in, all stay as they are; may be empty
 */
public record Question(
    String key,
    String heading,
    String words,
    String hint,
    String why,
    List<Option> options,
    List<String> completions,
    boolean isNeeded,
    String shown) {

  /** A question that may be passed, with nothing to choose from. */
  public static Question of(String key, String heading, String words, String hint, String why) {
    return new Question(key, heading, words, hint, why, List.of(), List.of(), false, "");
  }

  /** The same with answers to choose from. */
  public Question choosingFrom(List<Option> choices) {
    return new Question(key, heading, words, hint, why, choices, completions, isNeeded, shown);
  }

  /** The same with words to complete. */
  public Question completing(List<String> candidates) {
    return new Question(key, heading, words, hint, why, options, candidates, isNeeded, shown);
  }

  /** The same, where there is no going on without an answer. */
  public Question needed() {
    return new Question(key, heading, words, hint, why, options, completions, true, shown);
  }

  /** The same after a few lines that say what it is about. */
  public Question after(String lines) {
    return new Question(key, heading, words, hint, why, options, completions, isNeeded, lines);
  }
}
