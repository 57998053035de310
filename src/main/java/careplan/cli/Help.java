package careplan.cli;

import careplan.output.text.Paper;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Help, with examples before anything else. */
final class Help {
  private static final int WIDEST_OPTION = 24;

  private final Paper paper;
  private final StringBuilder text = new StringBuilder();

  private Help(Surroundings surroundings) {
    this.paper = Paper.of(Screen.columns(surroundings), false);
  }

  /** What is shown where nothing was asked. */
  static String brief() {
    StringBuilder text = new StringBuilder("careplan checks care plans written as text files.\n\n");
    text.append("  careplan lint plans/     check every plan in a folder\n");
    text.append("  careplan lint my.yaml    check one plan\n\nCommands: ");
    List<String> names = new ArrayList<>();
    for (Command command : Commands.ALL) {
      names.add(command.name());
    }
    return text.append(String.join(", ", names))
        .append(". 'careplan --help' says more.\n")
        .toString();
  }

  /** Help for the whole program. */
  static String full(Surroundings surroundings) {
    Help help = new Help(surroundings);
    help.text.append("careplan: care plans as plain text, checked and kept in version control\n");
    List<String[]> examples = new ArrayList<>();
    List<String[]> commands = new ArrayList<>();
    for (Command command : Commands.ALL) {
      Command.Example first = command.examples().get(0);
      examples.add(new String[] {first.typed(), first.does()});
      commands.add(new String[] {command.name(), command.purpose()});
    }
    help.table("Examples", examples, help.paper.width() / 2);
    help.table("Commands", commands, WIDEST_OPTION);
    help.table(
        "Options",
        List.of(
            new String[] {"-h, --help", "show this; 'careplan COMMAND --help' shows a command's"},
            new String[] {"-V, --version", "show the version"}),
        WIDEST_OPTION);
    help.table("Exit status", rows(ExitStatus.OF_ALL), WIDEST_OPTION);
    help.paragraph(
        "careplan judges how a plan is written, never what care is right. It never makes a"
            + " connection: plans stay where they are.");
    return help.text.toString();
  }

  /** Help for one command. */
  static String of(Command command, Surroundings surroundings) {
    Help help = new Help(surroundings);
    CommandSpec spec = command.spec();
    String first = "careplan " + command.name() + ": " + command.purpose();
    help.text.append(String.join("\n", help.paper.wrap(first, 0, 0))).append('\n');
    List<String[]> examples = new ArrayList<>();
    for (Command.Example example : command.examples()) {
      examples.add(new String[] {example.typed(), example.does()});
    }
    help.table("Examples", examples, help.paper.width() / 2);
    help.text.append("\nUsage\n  ").append(usage(command.name(), spec)).append('\n');
    List<String[]> arguments = new ArrayList<>();
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      String label = argument.paramLabel().replace("[", "").replace("]", "");
      arguments.add(new String[] {label, description(argument)});
    }
    if (!arguments.isEmpty()) {
      help.text.append('\n');
      help.rows(arguments, WIDEST_OPTION);
    }
    List<String[]> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      options.add(new String[] {names(option), description(option)});
    }
    options.add(new String[] {"-h, --help", "show this"});
    help.table("Options", options, WIDEST_OPTION);
    for (String note : command.notes()) {
      if (!ExitStatus.isOne(note)) {
        help.paragraph(note);
      }
    }
    help.table("Exit status", rows(ExitStatus.of(command)), WIDEST_OPTION);
    return help.text.toString();
  }

  /** How a command is typed: {@code careplan lint [OPTION...] [PATH...]}. */
  static String usage(String name, CommandSpec spec) {
    StringBuilder usage = new StringBuilder("careplan ").append(name);
    usage.append(spec.options().isEmpty() ? "" : " [OPTION...]");
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      String label = argument.paramLabel();
      boolean one = label.indexOf(' ') < 0 && label.indexOf('|') < 0 && label.indexOf('[') < 0;
      usage.append(one ? " [" + label + "...]" : " " + label);
    }
    return usage.toString();
  }

  private static List<String[]> rows(List<ExitStatus> statuses) {
    List<String[]> rows = new ArrayList<>();
    for (ExitStatus one : statuses) {
      rows.add(new String[] {Integer.toString(one.status()), one.meaning()});
    }
    return rows;
  }

  /** The short name stands in a column of its own; a second spelling of an option is not shown. */
  private static String names(OptionSpec option) {
    String[] names = option.names();
    String first = names[0].startsWith("--") ? "    " + names[0] : names[0] + ", " + names[1];
    return option.arity().max() == 0 ? first : first + " " + option.paramLabel();
  }

  private static String description(ArgSpec argument) {
    return argument.description().length == 0 ? "" : argument.description()[0];
  }

  private void table(String heading, List<String[]> rows, int widest) {
    text.append('\n').append(heading).append('\n');
    rows(rows, widest);
  }

  /** Two columns; what is wider than the left one has a line of its own. */
  private void rows(List<String[]> rows, int widest) {
    int left = 0;
    for (String[] row : rows) {
      left = Math.max(left, row[0].length());
    }
    left = Math.min(left, widest) + 4;
    for (String[] row : rows) {
      text.append("  ").append(row[0]);
      boolean own = row[0].length() > left - 4;
      text.append(own ? "\n" + " ".repeat(left) : " ".repeat(left - 2 - row[0].length()));
      text.append(String.join("\n" + " ".repeat(left), paper.wrap(row[1], left, left)));
      text.append('\n');
    }
  }

  private void paragraph(String words) {
    text.append('\n').append(String.join("\n", paper.wrap(words, 0, 0))).append('\n');
  }
}
