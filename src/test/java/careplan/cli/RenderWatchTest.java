package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code careplan render --watch}: the copies of what was saved, and of all where style was. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RenderWatchTest {
  private static final String STYLE = "own.css";
  private static final String PART = ".careplan/templates/labels.en.properties";

  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private RenderWatch watch;

  @BeforeEach
  void twoPlans() throws IOException {
    write("ada.careplan.yaml", "careplan: 1\nperson: {name: Ada Lowe}\n");
    write("ben.careplan.yaml", "careplan: 1\nperson: {name: Ben Moss}\n");
    write(STYLE, "body{color:#111}");
    Surroundings surroundings =
        Typed.in(folder).surroundings(Typed.utf8(new ByteArrayOutputStream()), said());
    watch =
        new RenderWatch(
            new CommandLine(RenderOptions.spec())
                .parseArgs("--watch", "--copy", "mine", "--css", STYLE, "."),
            surroundings);
  }

  private PrintStream said() {
    return Typed.utf8(err);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What is said when the copies are made again. */
  private String again() {
    err.reset();
    assertThat(watch.once()).isZero();
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void onlyThePlanThatWasSavedIsMadeAgain() throws IOException {
    assertThat(again()).contains("Made 2 copies");
    assertThat(again()).isEmpty();
    write("ben.careplan.yaml", "careplan: 1\nperson: {name: Benjamin Moss}\n");
    assertThat(again()).contains("ben.mine.html").doesNotContain("ada.mine.html");
    assertThat(Files.readString(folder.resolve("ben.mine.html"))).contains("Benjamin Moss");
  }

  @ParameterizedTest
  @ValueSource(strings = {STYLE, PART, "photos.png"})
  void whatEveryCopyShowsMakesAllAgain(String file) throws IOException {
    again();
    write(file, "copy.mine=Our plan\n");
    assertThat(again()).contains("Made 2 copies");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada.careplan.yaml", STYLE, PART, "photos.png"})
  void aFileThatMattersWakesIt(String file) throws IOException {
    Files.createDirectories(folder.resolve(".careplan/templates"));
    try (FolderChanges changes = watch.changes()) {
      changes.watch(watch.folders());
      write("ada.mine.html", "a copy, of which nothing is made");
      write(file, "copy.mine=Our plan\n");
      assertThat(changes.await(List.of())).isTrue();
    }
  }
}
