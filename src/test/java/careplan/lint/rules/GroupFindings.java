package careplan.lint.rules;

import careplan.lint.Finding;
import careplan.lint.Group;
import careplan.lint.LintRun;
import careplan.lint.Linter;
import careplan.lint.Rule;
import careplan.lint.Selection;
import careplan.settings.Settings;
import careplan.yaml.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rules of some groups find in a plan on 21 November 2026, each as a line of words. */
public final class GroupFindings {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private GroupFindings() {}

  /** Severity, rule and message of every finding. */
  public static List<String> in(Set<Group> groups, String yaml) {
    Set<String> names = new HashSet<>();
    for (Rule rule : Rules.ALL) {
      if (groups.contains(rule.info().group())) {
        names.add(rule.info().name());
      }
    }
    Selection selection = new Selection(names, Set.of(), Map.of());
    Linter linter = new Linter(Rules.ALL, selection, Optional.of(TODAY), TODAY);
    LintRun run = new LintRun(linter, path -> Settings.NONE);
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    SourceText source = new SourceText("a.careplan.yaml", yaml);
    List<String> found = new ArrayList<>();
    for (Finding finding : run.lint("a.careplan.yaml", bytes, Settings.NONE).findings()) {
      found.add(
          finding.severity() + " " + finding.rule().name() + ": " + finding.message().in(source));
    }
    return found;
  }
}
