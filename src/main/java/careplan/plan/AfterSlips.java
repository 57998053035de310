package careplan.plan;

import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.MappingNode;
import careplan.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * After a slip in the YAML, what seems to be missing or misshapen around it only follows from the
 * slip: one remark is enough.
 */
final class AfterSlips {
  private AfterSlips() {}

  static void leaveOut(YamlDocument document, List<Fault> faults) {
    List<Integer> slips = new ArrayList<>();
    for (Fault fault : faults) {
      if (fault.kind() == FaultKind.YAML_SYNTAX || fault.kind() == FaultKind.UNREADABLE_TEXT) {
        slips.add(fault.start());
      }
    }
    if (slips.isEmpty()) {
      return;
    }
    int[] sections = sections(document);
    faults.removeIf(fault -> follows(fault, slips, sections));
  }

  private static int[] sections(YamlDocument document) {
    if (document.root().orElse(null) instanceof MappingNode root) {
      return root.entries().stream().mapToInt(entry -> entry.key().start()).sorted().toArray();
    }
    return new int[0];
  }

  private static boolean follows(Fault fault, List<Integer> slips, int[] sections) {
    if (fault.kind() == FaultKind.MISSING_FIELD) {
      return true;
    }
    if (fault.kind() != FaultKind.WRONG_SHAPE && fault.kind() != FaultKind.UNKNOWN_FIELD) {
      return false;
    }
    for (int slip : slips) {
      if (section(slip, sections) == section(fault.start(), sections)) {
        return true;
      }
    }
    return false;
  }

  private static int section(int offset, int[] sections) {
    int found = java.util.Arrays.binarySearch(sections, offset);
    return found >= 0 ? found : -found - 2;
  }
}
