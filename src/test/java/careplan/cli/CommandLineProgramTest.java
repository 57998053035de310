package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineProgramTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
            Map.of(),
            Path.of(""));
    return CommandLineProgram.run(surroundings, arguments);
  }

  @Test
  void saysItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("careplan 0.1.0" + System.lineSeparator());
  }

  @Test
  void refusesACommandThatIsNotThere() {
    assertThat(run("lnit")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no command 'lnit'");
    assertThat(out.size()).isZero();
  }

  @Test
  void refusesAnOptionThatIsNotThere() {
    assertThat(run("lint", "--no-such-option")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--no-such-option");
  }
}
