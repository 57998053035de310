package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.launcher.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program can be moved anywhere and called by any name that leads to it. */
class LauncherPlaceIT {

  private static final String ODD_NAME = "it's a \"plan\" for $HOME, 50% * [done] Siân";
  private static final Outcome VERSION = new Outcome(0, "careplan 0.1.0\n", "");

  @TempDir static Path temporary;

  private static Program program;

  @BeforeAll
  static void moveTheProgram() throws IOException {
    program = Program.copiedTo(temporary.resolve(ODD_NAME), temporary);
  }

  private static Program.Call version() {
    return program.call("--version").with("CI", "true");
  }

  @Test
  void saysTheVersionOfTheBuild() throws Exception {
    assertThat(Program.built(temporary).call("--version").run())
        .isEqualTo(new Outcome(0, "careplan " + System.getProperty("careplan.version") + "\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh", "dash", "bash"})
  void runsFromAFolderWithAnyName(String shell) throws Exception {
    assertThat(version().as(shell, program.launcher().toString()).run()).isEqualTo(VERSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bin/careplan",
        "./bin/careplan",
        "././bin/../bin/careplan",
        "bin//careplan",
        "lib/../bin/careplan"
      })
  void runsByARelativePath(String path) throws Exception {
    assertThat(version().in(program.folder()).as("sh", path).run()).isEqualTo(VERSION);
  }

  @Test
  void runsByItsNameAlone() throws Exception {
    Path bin = program.folder().resolve("bin");
    assertThat(version().in(bin).as("sh", "careplan").run()).isEqualTo(VERSION);
    assertThat(version().with("PATH", bin + ":/usr/bin:/bin").as("env", "careplan").run())
        .isEqualTo(VERSION);
    assertThat(version().in(bin).with("PATH", ".:/usr/bin:/bin").as("env", "careplan").run())
        .isEqualTo(VERSION);
  }

  @Test
  void runsThroughAChainOfLinks() throws Exception {
    Path links = Files.createDirectories(temporary.resolve("links/deep"));
    Path absolute = Files.createSymbolicLink(links.resolve("absolute"), program.launcher());
    Path relative = Files.createSymbolicLink(links.resolve("relative"), Path.of("absolute"));
    Path upwards =
        Files.createSymbolicLink(
            temporary.resolve("links/careplan"), Path.of("deep/../deep/relative"));
    assertThat(version().as(absolute.toString()).run()).isEqualTo(VERSION);
    assertThat(version().as(relative.toString()).run()).isEqualTo(VERSION);
    assertThat(version().as(upwards.toString()).run()).isEqualTo(VERSION);
    assertThat(version().in(links).as("sh", "../careplan").run()).isEqualTo(VERSION);
  }

  @Test
  void runsThroughALinkToItsFolder() throws Exception {
    Path bin =
        Files.createSymbolicLink(temporary.resolve("tools"), program.folder().resolve("bin"));
    assertThat(version().as(bin.resolve("careplan").toString()).run()).isEqualTo(VERSION);
  }

  @Test
  void saysWhenItsLibraryWasLeftBehind() throws Exception {
    Path alone = Files.createDirectories(temporary.resolve("alone/bin")).resolve("careplan");
    Files.copy(program.launcher(), alone);
    Outcome outcome = version().as(alone.toString()).run();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("not whole")
        .contains("lib/contents")
        .contains("Copy the whole folder");
  }
}
