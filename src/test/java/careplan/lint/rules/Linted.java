package careplan.lint.rules;

import careplan.lint.Finding;
import careplan.lint.LintRun;
import careplan.lint.Linter;
import careplan.lint.Selection;
import careplan.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the whole catalogue, or one rule of it, says of a plan. */
public final class Linted {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private Linted() {}

  /** Severity and rule of each finding of some rules, in the order of reports. */
  public static List<String> by(Set<String> rules, String yaml) {
    Linter linter =
        new Linter(Rules.ALL, new Selection(rules, Set.of(), Map.of()), Optional.of(TODAY), TODAY);
    LintRun run = new LintRun(linter, path -> Settings.NONE);
    List<String> found = new ArrayList<>();
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    for (Finding finding : run.lint("plan", bytes, Settings.NONE).findings()) {
      found.add(finding.severity().word() + " " + finding.rule().name());
    }
    return found;
  }
}
