package careplan.lint.rules;

import careplan.lint.Finding;
import careplan.lint.LintRun;
import careplan.lint.Linter;
import careplan.lint.Selection;
import careplan.settings.Settings;
import careplan.yaml.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A plan under one rule, for tests of a rule's finer points. */
public record LintedPlan(SourceText source, List<Finding> findings) {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String FILE = "sample.careplan.yaml";

  /** What a rule finds in a plan of which these lines are all but the head. */
  public static LintedPlan under(String rule, String lines) {
    return of(Set.of(rule), "careplan: 1\n" + lines);
  }

  /** What some rules find in a plan on 21 November 2026. */
  static LintedPlan of(Set<String> rules, String yaml) {
    Selection selection = new Selection(rules, Set.of(), Map.of());
    Linter linter = new Linter(Rules.ALL, selection, Optional.of(TODAY), TODAY);
    LintRun run = new LintRun(linter, path -> Settings.NONE);
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return new LintedPlan(
        new SourceText(FILE, yaml), run.lint(FILE, bytes, Settings.NONE).findings());
  }

  /** What the findings say, in the order of the file. */
  public List<String> messages() {
    return findings.stream().map(finding -> finding.message().in(source)).toList();
  }

  /** How much the findings weigh. */
  public List<String> severities() {
    return findings.stream().map(finding -> finding.severity().word()).toList();
  }
}
