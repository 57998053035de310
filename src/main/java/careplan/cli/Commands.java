package careplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one list of commands, in the order in which help shows them: a new command is a class and a
 * line here.
 */
final class Commands {

  /** All commands; the options of one are built only when it is called. */
  static final List<Command> ALL =
      List.of(
          new NewCommand(),
          new LintCommand(),
          new FmtCommand(),
          new DiffCommand(),
          new MergeCommand(),
          new CombineCommand(),
          new GitCommand(),
          new ExplainCommand(),
          new RulesCommand(),
          new RenderCommand(),
          new ReviewCommand(),
          new CaseloadCommand(),
          new AssessCommand(),
          new CoverageCommand(),
          new SchemaCommand(),
          new CompletionCommand(),
          new HelpCommand());

  private Commands() {}

  /** The command of this name, where there is one. */
  static Optional<Command> named(String name) {
    for (Command command : ALL) {
      if (command.name().equals(name)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** Says that there is no such command, and which one is near. */
  static WrongUse unknown(String name) {
    if (name.startsWith("-")) {
      return new WrongUse(
          "There is no option '" + name + "' before a command. Options stand after it.");
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return new WrongUse("A command comes first. Did you mean 'careplan lint " + name + "'?");
    }
    List<String> names = new ArrayList<>();
    for (Command command : ALL) {
      names.add(command.name());
    }
    return WrongUse.unknown(
        "There is no command '" + name + "'.",
        name,
        names,
        "'careplan --help' lists the commands.");
  }
}
