package careplan.create;

import java.util.List;

/**
 * What the words of an answer come to.
 *
 * @param values what goes into the plan; several where the field takes several; none where the
 *     words say that there is nothing
 * @param echo how they were understood, to be said back; may be empty
 * @param meant what stands for the words where they are shown again; empty where they do
 * @param problem why they make no answer; empty where they do
 * @param guess words that were perhaps meant; may be empty
 */
record Meaning(List<String> values, String echo, String meant, String problem, String guess) {
  /** That there is nothing. */
  static final Meaning NOTHING = of(List.of());

  static Meaning of(List<String> values) {
    return new Meaning(List.copyOf(values), "", "", "", "");
  }

  static Meaning of(String value) {
    return of(List.of(value));
  }

  static Meaning unclear(String sentence) {
    return unclear(sentence, "");
  }

  static Meaning unclear(String sentence, String guess) {
    return new Meaning(List.of(), "", "", sentence, guess);
  }

  /** The same, said back. */
  Meaning saidBack(String sentence) {
    return new Meaning(values, sentence, meant, problem, guess);
  }

  /** The same, with other words in place of those that were said. */
  Meaning meaning(String words) {
    return new Meaning(values, echo, words, problem, guess);
  }

  boolean isClear() {
    return problem.isEmpty();
  }
}
