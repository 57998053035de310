package careplan.lint.rules;

import careplan.lint.Finding;
import careplan.lint.Group;
import careplan.lint.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rules of some groups find in a plan on 21 November 2026, each as a line of words. */
public final class GroupFindings {
  private GroupFindings() {}

  /** Severity, rule and message of every finding. */
  public static List<String> in(Set<Group> groups, String yaml) {
    Set<String> names = new HashSet<>();
    for (Rule rule : Rules.ALL) {
      if (groups.contains(rule.info().group())) {
        names.add(rule.info().name());
      }
    }
    LintedPlan plan = LintedPlan.of(names, yaml);
    List<String> found = new ArrayList<>();
    for (Finding finding : plan.findings()) {
      found.add(
          finding.severity()
              + " "
              + finding.rule().name()
              + ": "
              + finding.message().in(plan.source()));
    }
    return found;
  }
}
