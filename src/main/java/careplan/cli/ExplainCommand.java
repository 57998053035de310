package careplan.cli;

import careplan.lint.Group;
import careplan.lint.RulePage;
import careplan.output.rules.PageText;
import careplan.output.rules.RuleLevel;
import careplan.output.rules.RulesText;
import careplan.output.text.Paper;
import careplan.settings.Settings;
import careplan.settings.TeamSettings;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan explain [RULE...]}. */
final class ExplainCommand implements Command {

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String purpose() {
    return "say what a rule checks and why, with examples";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("careplan explain unknown-field", "explain one rule, with examples"),
        new Example("careplan explain crisis", "list the rules of a group"),
        new Example("careplan explain", "list the groups"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .arguments("RULE", "rules or groups of rules; the groups there are where none is named")
        .value("PATH", "show the level as it holds for this plan or folder", "--plan")
        .colour()
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of("Exit status: 0 fine; 2 wrong use, or a settings file could not be read.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    Paper paper = Screen.of(arguments, surroundings);
    PrintStream out = surroundings.out();
    List<String> words = Choice.words(arguments);
    Path plan = RuleLevels.plan(arguments, surroundings);
    TeamSettings team = RuleLevels.settings(arguments, surroundings);
    Settings settings = team.apply(plan);
    RuleNames names = RuleLevels.names(team);
    words.forEach(word -> names.named("explain", word));
    if (words.isEmpty()) {
      writeGroups(RuleLevels.of(names, words, settings), out);
    }
    for (int i = 0; i < words.size(); i++) {
      out.print(i == 0 ? "" : "\n");
      List<RuleLevel> rules = RuleLevels.of(names, List.of(words.get(i)), settings);
      if (RuleNames.isGroup(words.get(i))) {
        RulesText.write(rules, out, paper);
      } else {
        RuleLevel rule = rules.get(0);
        PageText.write(rule, RulePage.of(rule.rule()), out, paper);
      }
    }
    team.problems(plan).forEach(problem -> surroundings.say(problem.toString()));
    return team.problems(plan).isEmpty() ? Status.FINE : Status.TROUBLE;
  }

  private static void writeGroups(List<RuleLevel> rules, PrintStream out) {
    out.print("Groups of rules\n");
    for (Group group : Group.values()) {
      long members = rules.stream().filter(rule -> rule.rule().group() == group).count();
      if (members > 0) {
        String word = RuleNames.word(group);
        out.print("  " + word + " ".repeat(Math.max(1, 12 - word.length())) + group.title());
        out.print(", " + members + (members == 1 ? " rule\n" : " rules\n"));
      }
    }
    out.print("\n'careplan explain crisis' lists the rules of a group.\n");
    out.print("'careplan explain unknown-field' shows one rule, with examples.\n");
  }
}
