package careplan.diff;

import java.util.List;
import java.util.Optional;

/**
 * One sentence about one change, or about several that belong together.
 *
 * @param changes what it speaks of
 * @param words what it says, in plain text
 * @param before the text before the words that are different; of what was or is not a text, empty
 * @param difference the words that are different, for formats that can mark them; then {@code
 *     before} is all that stands before them, and {@code tail} all that follows
 * @param tail what follows the words that are different
 * @param details what more there is to say of what is new or gone, a line each
 */
public record Sentence(
    List<Change> changes,
    String words,
    String before,
    Optional<WordDifference> difference,
    String tail,
    List<String> details) {

  static Sentence of(Change change, String words) {
    return new Sentence(List.of(change), words, "", Optional.empty(), "", List.of());
  }

  static Sentence of(Change change, String words, List<String> details) {
    return new Sentence(List.of(change), words, "", Optional.empty(), "", details);
  }

  /** Whether any of its changes bears on safety. */
  public boolean isSafety() {
    for (Change change : changes) {
      if (change.isSafety()) {
        return true;
      }
    }
    return false;
  }

  /** Why it has to be looked at first, each reason once. */
  public List<String> reasons() {
    return changes.stream()
        .flatMap(change -> change.safety().stream())
        .map(SafetyReason::why)
        .distinct()
        .toList();
  }
}
