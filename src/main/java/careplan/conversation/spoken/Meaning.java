package careplan.conversation.spoken;

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
public record Meaning(
    List<String> values, String echo, String meant, String problem, String guess) {
  /** That there is nothing. */
  public static final Meaning NOTHING = of(List.of());

  /** That it is these values. */
  public static Meaning of(List<String> values) {
    return new Meaning(List.copyOf(values), "", "", "", "");
  }

  /** That it is this value. */
  public static Meaning of(String value) {
    return of(List.of(value));
  }

  /** That it is no answer. */
  public static Meaning unclear(String sentence) {
    return unclear(sentence, "");
  }

  /** That it is no answer, and what was perhaps meant. */
  public static Meaning unclear(String sentence, String guess) {
    return new Meaning(List.of(), "", "", sentence, guess);
  }

  /** The same, said back. */
  public Meaning saidBack(String sentence) {
    return new Meaning(values, sentence, meant, problem, guess);
  }

  /** The same, with other words in place of those that were said. */
  public Meaning meaning(String words) {
    return new Meaning(values, echo, words, problem, guess);
  }

  /** Whether it is an answer. */
  public boolean isClear() {
    return problem.isEmpty();
  }
}
