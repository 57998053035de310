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
 * @param oneOfMany whether the words are one of many in a list, which are not said to "be"
 * @param quoted whether these words are a text and stand in quotation marks
 * @param tail what follows the words that are different, before the full stop
 * @param details what more there is to say of what is new or gone, a line each
 */
public record Sentence(
    List<Change> changes,
    String words,
    String subject,
    Optional<WordDifference> difference,
    boolean oneOfMany,
    boolean quoted,
    String tail,
    List<String> details) {

  static Sentence of(Change change, String words) {
    return new Sentence(List.of(change), words, "", Optional.empty(), false, false, "", List.of());
  }

  static Sentence of(Change change, String words, List<String> details) {
    return new Sentence(List.of(change), words, "", Optional.empty(), false, false, "", details);
  }

  /** What stands between what the words belong to and the old ones. */
  public String was() {
    return oneOfMany ? ": before " : " was ";
  }

  /** What stands between the old words and the new ones. */
  public String is() {
    return oneOfMany ? ", now " : ", and is now ";
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

  /** How soon it has to be seen; the lower, the sooner. */
  int rank() {
    int rank = Integer.MAX_VALUE;
    for (Change change : changes) {
      for (SafetyReason reason : change.safety()) {
        rank = Math.min(rank, reason.rank());
      }
    }
    return rank;
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
