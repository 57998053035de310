package careplan;

import careplan.cli.CommandLineProgram;
import careplan.cli.Surroundings;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Starts the program: the only class that touches the process, its clock and its locale. */
public final class Main {

  private static final int BUFFER_BYTES = 32 * 1024;

  private Main() {}

  /** Runs the command that the arguments name, and ends the process with its exit status. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    sparePicocliSomeWork();
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Surroundings surroundings =
        new Surroundings(
            new FileInputStream(FileDescriptor.in),
            out,
            err,
            new SystemClock(),
            System.getenv(),
            Path.of(""));
    int status = CommandLineProgram.run(surroundings, arguments);
    out.flush();
    err.flush();
    if (status == 0 || status == 1) {
      WarmUp.startIfAskedFor();
    }
    System.exit(status);
  }

  /** Each of these is looked up by reflection at every start, and none is ever used. */
  private static void sparePicocliSomeWork() {
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java[.](?:nio|sql|time)[.].*");
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_BYTES),
        false,
        StandardCharsets.UTF_8);
  }
}
