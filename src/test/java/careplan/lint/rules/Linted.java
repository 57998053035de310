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

/** What rules of the catalogue find in a plan on 21 November 2026. */
public final class Linted {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private Linted() {}

  /** Severity and rule of each finding of some rules, in the order of reports. */
  public static List<String> by(Set<String> rules, String yaml) {
    List<String> found = new ArrayList<>();
    for (Finding finding : findings(rules, yaml)) {
      found.add(finding.severity().word() + " " + finding.rule().name());
    }
    return found;
  }

  /** Severity, rule and message of each finding of the rules of some groups. */
  public static List<String> sentences(Set<Group> groups, String yaml) {
    Set<String> names = new HashSet<>();
    for (Rule rule : Rules.ALL) {
      if (groups.contains(rule.info().group())) {
        names.add(rule.info().name());
      }
    }
    SourceText source = new SourceText("a.careplan.yaml", yaml);
    List<String> found = new ArrayList<>();
    for (Finding finding : findings(names, yaml)) {
      found.add(
          finding.severity() + " " + finding.rule().name() + ": " + finding.message().in(source));
    }
    return found;
  }

  private static List<Finding> findings(Set<String> rules, String yaml) {
    Selection selection = new Selection(rules, Set.of(), Map.of());
    Linter linter = new Linter(Rules.ALL, selection, Optional.of(TODAY), TODAY);
    LintRun run = new LintRun(linter, path -> Settings.NONE);
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return run.lint("a.careplan.yaml", bytes, Settings.NONE).findings();
  }
}
