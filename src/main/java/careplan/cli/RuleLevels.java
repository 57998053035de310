package careplan.cli;

import careplan.lint.Rule;
import careplan.lint.rules.Rules;
import careplan.output.rules.RuleLevel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** Rules with the levels that hold here. */
final class RuleLevels {
  private RuleLevels() {}

  /** The rules that some words name, in the order of the catalogue; all where there are none. */
  static List<RuleLevel> of(ParseResult arguments, Surroundings surroundings, List<String> words) {
    Set<String> wanted = new LinkedHashSet<>();
    for (String word : words) {
      wanted.addAll(RuleNames.named("rules", word));
    }
    List<RuleLevel> levels = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      if (words.isEmpty() || wanted.contains(rule.info().name())) {
        levels.add(RuleLevel.own(rule.info()));
      }
    }
    return levels;
  }
}
