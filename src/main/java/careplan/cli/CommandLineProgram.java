package careplan.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** From the words that were typed to the command that they call, and its exit status. */
public final class CommandLineProgram {

  private static final String VERSION = "0.1.0";

  private CommandLineProgram() {}

  /**
   * Runs one command.
   *
   * @param arguments as typed after {@code careplan}
   * @return the exit status: 0 fine, 1 found something, 2 wrong use or trouble, 130 stopped
   */
  public static int run(Surroundings surroundings, String... arguments) {
    if (arguments.length == 0) {
      writeHelp(surroundings.err());
      return Status.TROUBLE;
    }
    return switch (arguments[0]) {
      case "--version" -> {
        surroundings.out().println("careplan " + VERSION);
        yield Status.FINE;
      }
      case "--help", "-h" -> {
        writeHelp(surroundings.out());
        yield Status.FINE;
      }
      default -> runCommand(surroundings, arguments);
    };
  }

  private static int runCommand(Surroundings surroundings, String[] arguments) {
    Optional<Commands> called = Commands.named(arguments[0]);
    if (called.isEmpty()) {
      surroundings
          .err()
          .println(
              "careplan: there is no command '"
                  + arguments[0]
                  + "'. 'careplan --help' lists the commands.");
      return Status.TROUBLE;
    }
    Command command = called.get().make();
    CommandLine parser =
        new CommandLine(command.spec()).setCommandName("careplan " + called.get().typed());
    ParseResult result;
    try {
      result = parser.parseArgs(Arrays.copyOfRange(arguments, 1, arguments.length));
    } catch (ParameterException wrongUse) {
      surroundings.err().println(parser.getCommandName() + ": " + wrongUse.getMessage());
      return Status.TROUBLE;
    }
    return command.run(result, surroundings);
  }

  private static void writeHelp(PrintStream stream) {
    stream.println("Usage: careplan COMMAND [OPTION...] [PATH...]");
    stream.println();
    for (Commands command : Commands.values()) {
      stream.println("  " + command.typed() + "  " + command.purpose());
    }
  }
}
