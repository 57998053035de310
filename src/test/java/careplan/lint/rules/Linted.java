package careplan.lint.rules;

import careplan.lint.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the whole catalogue, or one rule of it, says of a plan. */
public final class Linted {
  private Linted() {}

  /** Severity and rule of each finding of some rules, in the order of reports. */
  public static List<String> by(Set<String> rules, String yaml) {
    List<String> found = new ArrayList<>();
    for (Finding finding : LintedPlan.of(rules, yaml).findings()) {
      found.add(finding.severity().word() + " " + finding.rule().name());
    }
    return found;
  }
}
