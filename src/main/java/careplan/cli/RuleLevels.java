package careplan.cli;

import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.rules.Rules;
import careplan.output.rules.RuleLevel;
import careplan.settings.Settings;
import careplan.settings.TeamRule;
import careplan.settings.TeamSettings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** Rules with the levels that hold here. */
final class RuleLevels {
  private RuleLevels() {}

  /** The settings that count: none with {@code --isolated}. */
  static TeamSettings settings(ParseResult arguments, Surroundings surroundings) {
    return arguments.hasMatchedOption("--isolated")
        ? TeamSettings.isolated()
        : TeamSettings.found(surroundings.directory(), surroundings.home(), new ShippedNames());
  }

  /** The program's rules, and those of the teams whose settings were looked up. */
  static RuleNames names(TeamSettings settings) {
    return new RuleNames(Rules.with(settings.rules()));
  }

  /** The rules that some words name, in the order of the catalogue; all where there are none. */
  static List<RuleLevel> of(RuleNames names, List<String> words, Settings settings) {
    Set<String> wanted = new HashSet<>();
    for (String word : words) {
      wanted.addAll(names.named("rules", word));
    }
    List<RuleLevel> levels = new ArrayList<>();
    for (Rule rule : names.rules()) {
      if (words.isEmpty() || wanted.contains(rule.info().name())) {
        levels.add(level(rule.info(), settings));
      }
    }
    return levels;
  }

  private static RuleLevel level(RuleInfo rule, Settings settings) {
    return settings
        .level(rule.name())
        .map(
            level ->
                new RuleLevel(
                    rule,
                    level.word(),
                    settings.levelOrigin(rule.name()).map(Object::toString).orElse("")))
        .orElseGet(() -> RuleLevel.own(rule, ownOrigin(rule, settings)));
  }

  /** Where a team's own rule is written. */
  private static String ownOrigin(RuleInfo rule, Settings settings) {
    TeamRule own = settings.rules().get(rule.name());
    return own == null ? "" : own.origin().toString();
  }

  /** The plan whose settings count; in a folder, and where none is said, any plan there. */
  static Path plan(ParseResult arguments, Surroundings surroundings) {
    String typed = Choice.text(arguments, "--plan").orElse("");
    try {
      Path path = surroundings.directory().resolve(typed);
      return typed.isEmpty() || Files.isDirectory(path) ? path.resolve("any.careplan.yaml") : path;
    } catch (InvalidPathException impossible) {
      throw new WrongUse("'" + typed + "' cannot be the path of a file.");
    }
  }
}
