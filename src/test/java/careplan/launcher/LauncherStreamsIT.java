package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import careplan.launcher.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of the packaged program, whoever reads it. */
class LauncherStreamsIT {
  private static final String PLAN = "careplan: 1\nperson: {name: Siân Rees}\ntelephôn: yes\n";

  @TempDir Path folder;

  @BeforeEach
  void writePlan() throws IOException {
    Files.writeString(folder.resolve("Siân.careplan.yaml"), PLAN);
  }

  private Program.Call call(String... arguments) {
    return Program.built(folder).call(arguments).in(folder).with("CI", "true");
  }

  /** The program inside a line of shell, where it is called {@code $careplan}. */
  private Outcome shell(String line) throws Exception {
    return call()
        .with("careplan", Program.built(folder).launcher().toString())
        .as("sh", "-c", line)
        .run();
  }

  @Test
  void readsStandardInputAsUtf8() throws Exception {
    Outcome outcome = shell("cat Si*.yaml | LC_ALL=C \"$careplan\" lint --format=full -");
    assertThat(outcome.out()).contains("   3 | telephôn: yes\n     | ^^^^^^^^\n");
  }

  @Test
  void endsInSilenceWhereNobodyReads() throws Exception {
    Outcome outcome =
        shell("{ \"$careplan\" rules --format=json; echo \"status $?\" >&2; } | exec true");
    assertThat(outcome.err()).isEqualTo("status 0\n");
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Outcome outcome = shell("\"$careplan\" rules >/dev/full");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("careplan: Something could not be read or written: No space left on device.\n");
  }
}
