package careplan.cli;

import careplan.plan.Nearest;
import java.util.Collection;

/** A command was typed in a way that it cannot be carried out: status 2. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is wrong and, where it can be told, what was meant
   */
  WrongUse(String sentence) {
    super(sentence, null, false, false);
  }

  /** Something that does not exist was named; {@code otherwise} is said where nothing is near. */
  static WrongUse unknown(
      String sentence, String word, Collection<String> candidates, String otherwise) {
    String next =
        Nearest.to(word, candidates).map(near -> "Did you mean '" + near + "'?").orElse(otherwise);
    return new WrongUse(next.isEmpty() ? sentence : sentence + " " + next);
  }
}
