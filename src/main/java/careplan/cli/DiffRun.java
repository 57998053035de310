package careplan.cli;

import careplan.diff.Change;
import careplan.diff.PlanDifference;
import careplan.diff.SafetyTable;
import careplan.output.diff.Compared;
import careplan.settings.TeamSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the two versions of each pair.
 *
 * @param settings what the team of a plan has set
 * @param checkFirst what else was asked to be shown first
 * @param sections the parts of the plan that were asked about
 */
record DiffRun(TeamSettings settings, List<String> checkFirst, DiffSections sections) {

  Compared compare(VersionPair pair) {
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
        PlanDifference.between(before.plan().get(), after.plan().get(), safety(pair));
    List<Change> changes = sections.of(difference.changes());
    return Compared.of(oldName, newName, difference, changes);
  }

  private SafetyTable safety(VersionPair pair) {
    List<String> paths = new ArrayList<>(settings.apply(pair.place()).checkFirst());
    paths.addAll(checkFirst);
    return paths.isEmpty() ? SafetyTable.floor() : SafetyTable.floor().withPaths(paths);
  }
}
