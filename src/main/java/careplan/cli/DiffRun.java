package careplan.cli;

import careplan.diff.Change;
import careplan.diff.PlanDifference;
import careplan.diff.SafetyTable;
import careplan.output.diff.Compared;
import java.util.List;

/** Compares the two versions of a pair. */
final class DiffRun {
  private DiffRun() {}

  static Compared compare(VersionPair pair, DiffSections sections, SafetyTable safety) {
    String oldName = pair.before().name();
    String newName = pair.after().name();
    PlanVersion.Read before = pair.before().read();
    PlanVersion.Read after = pair.after().read();
    if (before.plan().isEmpty() || after.plan().isEmpty()) {
      String problem =
          before.problem().isEmpty() || after.problem().isEmpty()
              ? before.problem() + after.problem()
              : before.problem() + " " + after.problem();
      return Compared.failed(oldName, newName, problem, before.text(), after.text());
    }
    PlanDifference difference =
        PlanDifference.between(before.plan().get(), after.plan().get(), safety);
    List<Change> changes = sections.of(difference.changes());
    return Compared.of(oldName, newName, difference, changes);
  }
}
