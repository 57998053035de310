package careplan.output.diff;

import careplan.diff.Change;
import careplan.diff.PlanDifference;
import java.util.List;
import java.util.Optional;

/**
 * Two versions of one plan that were compared, or that could not be.
 *
 * @param oldName how the earlier version is called
 * @param newName how the later version is called
 * @param difference what is different; none where it could not be found out
 * @param changes those of its changes that were asked for
 * @param problem why it could not be found out; empty where it could
 * @param oldText of what could not be compared, the text of the earlier version
 * @param newText of what could not be compared, the text of the later version
 */
public record Compared(
    String oldName,
    String newName,
    Optional<PlanDifference> difference,
    List<Change> changes,
    String problem,
    String oldText,
    String newText) {

  /** Two versions that were compared. */
  public static Compared of(
      String oldName, String newName, PlanDifference difference, List<Change> changes) {
    return new Compared(oldName, newName, Optional.of(difference), changes, "", "", "");
  }

  /** Two versions that could not be compared. */
  public static Compared failed(
      String oldName, String newName, String problem, String oldText, String newText) {
    return new Compared(oldName, newName, Optional.empty(), List.of(), problem, oldText, newText);
  }

  /** Whether both were read and compared. */
  public boolean isCompared() {
    return difference.isPresent();
  }

  /** Both names, or the one that they share. */
  public String names() {
    return oldName.equals(newName) ? newName : oldName + " -> " + newName;
  }
}
