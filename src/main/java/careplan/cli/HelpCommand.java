package careplan.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan help [COMMAND]}. */
final class HelpCommand implements Command {

  @Override
  public String name() {
    return "help";
  }

  @Override
  public String purpose() {
    return "show how a command is used";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("careplan help lint", "show how plans are checked, with every option"));
  }

  @Override
  public CommandSpec spec() {
    return new Options().arguments("COMMAND", "the commands to show; none for all of them").spec();
  }

  @Override
  public List<String> notes() {
    return List.of("Exit status: 0 fine; 2 there is no such command.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    List<String> names = Choice.words(arguments);
    if (names.isEmpty()) {
      surroundings.out().print(Help.full(surroundings));
    }
    for (String name : names) {
      Command command = Commands.named(name).orElseThrow(() -> Commands.unknown(name));
      surroundings.out().print(Help.of(command, surroundings));
    }
    return Status.FINE;
  }
}
