package careplan;

import careplan.cli.CommandLineProgram;
import careplan.cli.Surroundings;
import careplan.cli.Terminals;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Starts the program: the only class that touches the process, its clock and its locale. */
public final class Main {

  private static final int BUFFER_BYTES = 32 * 1024;

  private Main() {}

  /** Runs the command that the arguments name, and ends the process with its exit status. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    sparePicocliSomeWork();
    Surroundings surroundings =
        new Surroundings(
            standardInput(),
            utf8(new StandardOutput()),
            utf8(new FileOutputStream(FileDescriptor.err)),
            terminals(),
            new SystemClock(),
            variables(),
            Path.of(""));
    int status = CommandLineProgram.run(surroundings, arguments);
    if (status == 0 || status == 1) {
      WarmUp.startIfAskedFor();
    }
    // Exiting would first set up logging, to log the exit: on new releases a third of the start.
    // Every command has closed what it opened; hooks are for those that are interrupted.
    Runtime.getRuntime().halt(status);
  }

  /** The environment, and where the launcher stands, for what is set up to start it again. */
  private static Map<String, String> variables() {
    String program = System.getProperty("java.class.path", "");
    String end = "/lib/careplan.jar";
    if (!program.endsWith(end) || System.getenv("CAREPLAN_LAUNCHER") != null) {
      return System.getenv();
    }
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.put(
        "CAREPLAN_LAUNCHER",
        program.substring(0, program.length() - end.length()) + "/bin/careplan");
    return variables;
  }

  /** Each of these is looked up by reflection at every start, and none is ever used. */
  static void sparePicocliSomeWork() {
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java[.](?:nio|sql|time)[.].*");
  }

  /**
   * The launcher tells which of the streams 0, 1 and 2 are terminals. Java alone only knows of
   * input and output together.
   */
  private static Terminals terminals() {
    String told = System.getProperty("careplan.terminals");
    if (told == null) {
      // Some releases have a console even where there is no terminal, unless told otherwise.
      System.setProperty("jdk.console", "java.base");
      boolean both = System.console() != null;
      return new Terminals(both, both, both);
    }
    return new Terminals(told.indexOf('0') >= 0, told.indexOf('1') >= 0, told.indexOf('2') >= 0);
  }

  /** Buffered, since Java 17 asks a bare file for its length, which a pipe does not have. */
  private static InputStream standardInput() {
    return new BufferedInputStream(new FileInputStream(FileDescriptor.in));
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(
        new BufferedOutputStream(stream, BUFFER_BYTES), false, StandardCharsets.UTF_8);
  }
}
