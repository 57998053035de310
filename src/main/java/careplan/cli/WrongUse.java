package careplan.cli;

import careplan.plan.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A command was typed in a way that it cannot be carried out: status 2. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHORTEST_PART = 4;
  private static final int MOST = 4;

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
        Nearest.to(word, candidates)
            .map(near -> "Did you mean '" + near + "'?")
            .orElseGet(() -> containing(word, candidates, otherwise));
    return new WrongUse(next.isEmpty() ? sentence : sentence + " " + next);
  }

  private static String containing(String word, Collection<String> candidates, String otherwise) {
    List<String> found = new ArrayList<>();
    for (String candidate : candidates) {
      if (word.length() >= SHORTEST_PART && candidate.contains(word) && found.size() < MOST) {
        found.add("'" + candidate + "'");
      }
    }
    return found.isEmpty() ? otherwise : "Did you mean " + String.join(" or ", found) + "?";
  }
}
