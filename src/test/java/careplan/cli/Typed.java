package careplan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** A command as somebody types it, run inside this process on 21 November 2026. */
final class Typed {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final Map<String, String> variables = new HashMap<>();
  private Path folder = Path.of("");
  private byte[] input = {};
  private Terminals terminals = Terminals.NONE;
  private Clock clock = CLOCK;

  /** What came of a command. */
  record Outcome(int status, String out, String err) {}

  /** In a folder. */
  static Typed in(Path folder) {
    Typed typed = new Typed();
    typed.folder = folder;
    return typed;
  }

  /** Anywhere. */
  static Outcome run(String... words) {
    return new Typed().type(words);
  }

  Typed withInput(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Typed with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Typed atATerminal() {
    terminals = new Terminals(true, true, true);
    return this;
  }

  Typed by(Clock otherClock) {
    clock = otherClock;
    return this;
  }

  Outcome type(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = CommandLineProgram.run(surroundings(utf8(out), utf8(err)), words);
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  Surroundings surroundings(PrintStream out, PrintStream err) {
    return new Surroundings(
        new ByteArrayInputStream(input), out, err, terminals, clock, variables, folder);
  }

  static PrintStream utf8(ByteArrayOutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }
}
