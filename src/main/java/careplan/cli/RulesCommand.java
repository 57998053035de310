package careplan.cli;

import careplan.output.rules.RuleLevel;
import careplan.output.rules.RulesJson;
import careplan.output.rules.RulesText;
import careplan.settings.Settings;
import careplan.settings.TeamSettings;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan rules [RULE...]}. */
final class RulesCommand implements Command {

  private enum Format {
    TEXT,
    JSON
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String purpose() {
    return "list every rule, with its level and where that was set";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("careplan rules", "list every rule, group by group"),
        new Example("careplan rules crisis", "list the rules of one group"),
        new Example(
            "careplan rules --plan plans/annie.careplan.yaml",
            "show levels as they hold for one plan"),
        new Example("careplan rules --format json", "write the list for another program"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .arguments("RULE", "rules or groups of rules; all of them where none is named")
        .value("FORMAT", "text (the default) or json", "--format")
        .among(Format.values())
        .value("PATH", "show levels as they hold for this plan or folder", "--plan")
        .flag("use no settings of a .careplan folder", "--isolated")
        .colour()
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of("Exit status: 0 fine; 2 wrong use, or a settings file could not be read.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    Format format = Choice.of(arguments, "--format", Format.values(), Format.TEXT);
    Path plan = RuleLevels.plan(arguments, surroundings);
    TeamSettings settings = RuleLevels.settings(arguments, surroundings);
    Settings its = settings.apply(plan);
    List<RuleLevel> rules = RuleLevels.of(RuleLevels.names(settings), Choice.words(arguments), its);
    if (format == Format.JSON) {
      RulesJson.write(rules, surroundings.out());
    } else {
      RulesText.write(rules, surroundings.out(), Screen.of(arguments, surroundings));
    }
    settings.problems(plan).forEach(problem -> surroundings.say(problem.toString()));
    return settings.problems(plan).isEmpty() ? Status.FINE : Status.TROUBLE;
  }
}
