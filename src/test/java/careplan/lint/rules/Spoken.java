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

/**
 * A remark as somebody reads it.
 *
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param rule the rule
 * @param words the words of the plan that it points at
 * @param message what is wrong
 * @param better what could stand there, or nothing
 */
public record Spoken(String severity, String rule, String words, String message, String better) {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String PERSON = "careplan: 1\nperson:\n  name: Sam Lee\n";

  /** What the rules on needs, goals and actions say of a plan of Sam Lee. */
  public static List<Spoken> of(String rest) {
    return ofPlan(PERSON + rest);
  }

  /** What the rules on needs, goals and actions say of a whole plan. */
  public static List<Spoken> ofPlan(String yaml) {
    Set<String> names = new HashSet<>();
    for (Rule rule : Rules.ALL) {
      Group group = rule.info().group();
      if (group == Group.NEEDS || group == Group.GOALS || group == Group.ACTIONS) {
        names.add(rule.info().name());
      }
    }
    Selection selection = new Selection(names, Set.of(), Map.of());
    Linter linter = new Linter(Rules.ALL, selection, Optional.of(TODAY), TODAY);
    LintRun run = new LintRun(linter, path -> Settings.NONE);
    SourceText source = new SourceText("a.careplan.yaml", yaml);
    List<Spoken> spoken = new ArrayList<>();
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    for (Finding finding : run.lint("a.careplan.yaml", bytes, Settings.NONE).findings()) {
      spoken.add(
          new Spoken(
              finding.severity().word(),
              finding.rule().name(),
              source.slice(finding.start(), finding.end()),
              finding.message().in(source),
              finding.better().map(better -> better.in(source)).orElse("")));
    }
    return spoken;
  }

  /** The rules that spoke, in order. */
  public static List<String> rules(List<Spoken> spoken) {
    return spoken.stream().map(Spoken::rule).toList();
  }

  /** The rules that spoke as an error or a warning. */
  public static List<String> loud(List<Spoken> spoken) {
    return spoken.stream()
        .filter(remark -> !remark.severity().equals("info"))
        .map(Spoken::rule)
        .toList();
  }

  /** The one remark of a rule. */
  public static Spoken by(String rule, List<Spoken> spoken) {
    List<Spoken> found = spoken.stream().filter(remark -> remark.rule().equals(rule)).toList();
    if (found.size() != 1) {
      throw new AssertionError(rule + " should have spoken once in " + spoken);
    }
    return found.get(0);
  }
}
