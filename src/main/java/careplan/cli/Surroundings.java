package careplan.cli;

import careplan.output.text.VisibleText;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a command may know of the process that it runs in, so that a test can run one without a
 * process.
 *
 * @param in standard input, as bytes: what is read from it decides how to decode it
 * @param out results, in UTF-8; throws {@link ClosedPipe} where nobody reads them any more
 * @param err everything else, in UTF-8
 * @param terminals which of these a person sits at
 * @param clock where today's date comes from
 * @param variables the environment, by name
 * @param directory the folder that relative paths start from; empty for the process's own
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Terminals terminals,
    Clock clock,
    Map<String, String> variables,
    Path directory) {

  /** Surroundings without a terminal. */
  public Surroundings(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Clock clock,
      Map<String, String> variables,
      Path directory) {
    this(in, out, err, Terminals.NONE, clock, variables, directory);
  }

  /** The day it is. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A variable of the environment, empty where it is not set. */
  String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /** The home folder of whoever runs the command, where the environment tells. */
  Optional<Path> home() {
    String home = variable(variables.containsKey("HOME") ? "HOME" : "USERPROFILE");
    return home.isEmpty() ? Optional.empty() : Optional.of(directory.resolve(home));
  }

  /** Says something that is not a result, as one line. */
  void say(String sentence) {
    err.print("careplan: " + VisibleText.oneLine(sentence) + "\n");
  }
}
