package careplan;

import careplan.cli.CommandLineProgram;
import careplan.cli.Surroundings;
import careplan.cli.Terminals;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Runs what people run, on plans of the package's own, so that Java learns which classes the
 * commands need. Only the launcher starts it, to make the archive of these classes.
 */
public final class Training {

  private Training() {}

  /** Runs the commands that matter, the commonest last, and ends as it ends. */
  public static void main(String[] plans) {
    Locale.setDefault(Locale.ROOT);
    Main.sparePicocliSomeWork();
    train("--help");
    train("lnit");
    train("lint", "--frmat=full");
    train("rules", "file");
    train("rules", "file", "--format=json");
    train("explain", "unknown-field");
    train("render", plans[0], "--copy=mine", "--format=html", "-o", "-");
    train("render", plans[0], "--copy=crisis", "--format=md", "-o", "-");
    train(command(plans, "lint", "--format=json"));
    train(command(plans, "lint", "--format=concise", "--fail-on=warning"));
    train(command(plans, "lint", "--format=full", "--color=always"));
    Main.main(command(plans, "lint"));
  }

  private static String[] command(String[] plans, String... words) {
    String[] command = Arrays.copyOf(words, words.length + plans.length);
    System.arraycopy(plans, 0, command, words.length, plans.length);
    return command;
  }

  private static void train(String... command) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    CommandLineProgram.run(
        new Surroundings(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            Terminals.NONE,
            new SystemClock(),
            Map.of(),
            Path.of("")),
        command);
  }
}
