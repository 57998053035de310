package careplan.diff;

import java.util.List;
import java.util.Optional;

/**
 * One sentence about one change, or about several that belong together.
 *
 * @param changes what it speaks of
 * @param words what it says, in plain text
 * @param subject what the words that are different belong to; empty where there are none
 * @param difference the words that are different, for formats that can mark them
 * @param quoted whether these words are a text and stand in quotation marks
 * @param tail what follows the words that are different, before the full stop
 * @param details what more there is to say of what is new or gone, a line each
 */
public record Sentence(
    List<Change> changes,
    String words,
    String subject,
    Optional<WordDifference> difference,
    boolean quoted,
    String tail,
    List<String> details) {

  static Sentence of(Change change, String words) {
    return new Sentence(List.of(change), words, "", Optional.empty(), false, "", List.of());
  }

  static Sentence of(Change change, String words, List<String> details) {
    return new Sentence(List.of(change), words, "", Optional.empty(), false, "", details);
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
