package careplan.cli;

import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** From the words that were typed to the command that they call, and its exit status. */
public final class CommandLineProgram {

  /** The version of the program. */
  static final String VERSION = "0.1.0";

  private CommandLineProgram() {}

  /**
   * Runs one command. Whatever happens, it ends in a sentence and a status, never in an exception.
   *
   * @param arguments as typed after {@code careplan}
   * @return the exit status: 0 fine, 1 found something, 2 wrong use or trouble, 130 stopped
   */
  public static int run(Surroundings surroundings, String... arguments) {
    try {
      int status = dispatch(surroundings, arguments);
      surroundings.out().flush();
      surroundings.err().flush();
      return status;
    } catch (ClosedPipe nobodyReads) {
      return Status.FINE;
    } catch (Throwable trouble) {
      return LastResort.explain(trouble, surroundings);
    }
  }

  private static int dispatch(Surroundings surroundings, String... arguments) {
    if (arguments.length == 0) {
      surroundings.err().print(Help.brief());
      return Status.TROUBLE;
    }
    switch (arguments[0]) {
      case "--version", "-V" -> {
        surroundings.out().print("careplan " + VERSION + "\n");
        return Status.FINE;
      }
      case "--help", "-h" -> {
        surroundings.out().print(Help.full(surroundings));
        return Status.FINE;
      }
      default -> {}
    }
    Optional<Command> called = Commands.named(arguments[0]);
    try {
      Command command = called.orElseThrow(() -> Commands.unknown(arguments[0]));
      return runCommand(command, surroundings, Arrays.copyOfRange(arguments, 1, arguments.length));
    } catch (WrongUse wrongUse) {
      surroundings.out().flush();
      surroundings.say(wrongUse.getMessage());
      called.ifPresent(
          command ->
              surroundings.say("'careplan " + command.name() + " --help' shows how it is used."));
      surroundings.err().flush();
      return Status.TROUBLE;
    }
  }

  private static int runCommand(Command command, Surroundings surroundings, String[] arguments) {
    if (asksForHelp(arguments)) {
      surroundings.out().print(Help.of(command, surroundings));
      return Status.FINE;
    }
    CommandLine parser =
        new CommandLine(command.spec())
            .setExpandAtFiles(false)
            .setOverwrittenOptionsAllowed(true)
            .setAllowOptionsAsOptionParameters(false);
    ParseResult result;
    try {
      result = parser.parseArgs(arguments);
    } catch (ParameterException wrongUse) {
      throw Misspelling.explain(wrongUse, parser.getCommandSpec());
    }
    return command.run(result, surroundings);
  }

  private static boolean asksForHelp(String[] arguments) {
    for (String argument : arguments) {
      if (argument.equals("--")) {
        return false;
      }
      if (argument.equals("--help") || argument.equals("-h")) {
        return true;
      }
    }
    return false;
  }
}
