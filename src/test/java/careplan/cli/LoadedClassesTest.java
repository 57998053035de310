package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.output.lint.LintFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A library that a format does not need is not loaded: it would cost half the start. */
class LoadedClassesTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(LintFormats.class)
  void holdNoLibraryThatTheFormatDoesNotNeed(LintFormats format) throws Exception {
    String loaded = loadedBy(format);
    assertThat(loaded)
        .contains("careplan.output.lint.LintFormats")
        .doesNotContain("careplan.render.");
    boolean json =
        switch (format) {
          case JSON, SARIF, GITLAB, RDJSON -> true;
          default -> false;
        };
    assertThat(loaded.contains("tools.jackson.")).isEqualTo(json);
    assertThat(loaded).doesNotContain("com.google.re2j.", "careplan.settings.TeamOwn");
    assertThat(loaded.contains("javax.xml.stream.")).isEqualTo(format == LintFormats.JUNIT);
  }

  private String loadedBy(LintFormats format) throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve(".careplan"));
    Files.writeString(folder.resolve("a.careplan.yaml"), "careplan: 1\nperson: {name: A}\nb: c\n");
    Path log = folder.resolve("classes.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    JAVA.toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Xlog:class+load=info:file=" + log + ":",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "careplan.Main",
                    "lint",
                    "--format=" + format.word()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isEqualTo(1);
    return Files.readString(log);
  }
}
