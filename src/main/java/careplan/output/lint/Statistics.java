package careplan.output.lint;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often each rule speaks in a run, and in how many files. */
final class Statistics {

  /**
   * One rule.
   *
   * @param severity of its weightiest finding
   */
  record Count(String rule, Severity severity, int findings, int files) {
    private Count and(Count other) {
      Severity weightier = severity.compareTo(other.severity) >= 0 ? severity : other.severity;
      return new Count(rule, weightier, findings + other.findings, files + other.files);
    }
  }

  private final Map<String, Count> counts = new HashMap<>();

  /** Counts what was found in one more file. */
  void add(FileResult result) {
    Set<String> spoken = new HashSet<>();
    for (Finding finding : result.findings()) {
      String rule = finding.rule().name();
      int files = spoken.add(rule) ? 1 : 0;
      counts.merge(rule, new Count(rule, finding.severity(), 1, files), Count::and);
    }
  }

  /** The rules that spoke, the one that spoke most often first. */
  List<Count> sorted() {
    List<Count> sorted = new ArrayList<>(counts.values());
    sorted.sort(Comparator.comparingInt(Count::findings).reversed().thenComparing(Count::rule));
    return sorted;
  }
}
