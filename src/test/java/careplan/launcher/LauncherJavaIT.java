package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.launcher.Program.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Java is started: CAREPLAN_JAVA, else JAVA_HOME, else the first on the PATH. */
class LauncherJavaIT {

  @TempDir Path temporary;

  private Program program;

  @BeforeEach
  void takeTheBuiltProgram() {
    program = Program.built(temporary);
  }

  private Program.Call version() {
    return program.call("--version").with("CI", "true").without("JAVA_HOME");
  }

  /** A folder like a JDK's, whose Java only says that it was started. */
  private Path jdk(String name, String release) throws IOException {
    Path jdk = Files.createDirectories(temporary.resolve(name));
    Files.writeString(jdk.resolve("release"), release);
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho started " + name + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return jdk;
  }

  private static String release(String version) {
    return "IMPLEMENTOR=\"Somebody\"\nJAVA_RUNTIME_VERSION=\""
        + version
        + "+7\"\nJAVA_VERSION=\""
        + version
        + "\"\nLIBC=\"gnu\"\n";
  }

  private static void assertStarted(String name, Outcome outcome) {
    assertThat(outcome).isEqualTo(new Outcome(0, "started " + name + "\n", ""));
  }

  private static void assertRefused(Outcome outcome, String... parts) {
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("careplan: ").contains(parts);
  }

  @Test
  void takesCareplanJavaBeforeJavaHomeBeforeThePath() throws Exception {
    Path own = jdk("own", release("21.0.4"));
    Path home = jdk("home", release("21.0.4"));
    Path path = jdk("path", release("21.0.4"));
    Program.Call call =
        version()
            .with("PATH", path.resolve("bin") + ":/usr/bin:/bin")
            .with("JAVA_HOME", home.toString())
            .with("CAREPLAN_JAVA", own.toString());
    assertStarted("own", call.run());
    assertStarted("home", call.without("CAREPLAN_JAVA").run());
    assertStarted("path", call.without("JAVA_HOME").run());
  }

  @Test
  void takesCareplanJavaAsAProgramToo() throws Exception {
    Path own = jdk("a place", release("17.0.9"));
    assertStarted(
        "a place", version().with("CAREPLAN_JAVA", own.resolve("bin/java").toString()).run());
    assertStarted("a place", version().in(own.resolve("bin")).with("CAREPLAN_JAVA", "java").run());
  }

  @Test
  void followsALinkOnThePathToTheJdk() throws Exception {
    jdk("old", release("11.0.2"));
    Path tools = Files.createDirectories(temporary.resolve("tools"));
    Files.createSymbolicLink(tools.resolve("first"), Path.of("../old/bin/java"));
    Files.createSymbolicLink(tools.resolve("java"), Path.of("first"));
    assertRefused(version().with("PATH", tools + ":/usr/bin:/bin").run(), "Java 11.0.2 is too old");
  }

  @Test
  void findsTheSystemsJava() throws Exception {
    Path tools = Files.createDirectories(temporary.resolve("tools"));
    Path link = Files.createSymbolicLink(tools.resolve("java"), Program.java().resolve("bin/java"));
    assertThat(version().with("PATH", tools + ":/usr/bin:/bin").run())
        .isEqualTo(new Outcome(0, "careplan 0.1.0\n", ""));
    Files.delete(link);
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_392", "9", "11.0.21", "16.0.2"})
  void refusesAJavaThatIsTooOldWithoutStartingIt(String version) throws Exception {
    Path old = jdk("old", release(version));
    assertRefused(
        version().with("JAVA_HOME", old.toString()).run(),
        "Java " + version + " is too old",
        "Java 17 or later",
        "JAVA_HOME is '" + old + "'",
        "CAREPLAN_JAVA");
  }

  @ParameterizedTest
  @CsvSource({"17", "18-ea", "26.0.1", "117.0.1"})
  void acceptsEveryLaterJava(String version) throws Exception {
    assertStarted(
        "later", version().with("JAVA_HOME", jdk("later", release(version)).toString()).run());
  }

  @Test
  void startsAJavaWhoseVersionNothingTells() throws Exception {
    Path jdk = jdk("shim", "");
    Files.delete(jdk.resolve("release"));
    assertStarted("shim", version().with("JAVA_HOME", jdk.toString()).run());
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    assertRefused(
        version().with("PATH", temporary.toString()).as("/bin/sh", launcher()).run(),
        "There is no Java",
        "Install Java 17 or later",
        "JAVA_HOME");
  }

  @ParameterizedTest
  @CsvSource({"CAREPLAN_JAVA", "JAVA_HOME"})
  void saysThatAVariableLeadsNowhere(String variable) throws Exception {
    String nowhere = temporary.resolve("no such folder").toString();
    assertRefused(
        version().with(variable, nowhere).run(), "no Java", variable + " is '" + nowhere + "'");
  }

  @Test
  void letsTheUserAddOptionsForJava() throws Exception {
    Outcome outcome =
        version()
            .with("JAVA_HOME", Program.java().toString())
            .with("CAREPLAN_JAVA_OPTIONS", "-Xmx64m  -XX:+UseParallelGC -XshowSettings:properties")
            .run();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEqualTo("careplan 0.1.0\n");
    assertThat(outcome.err()).contains("java.version");
  }

  @ParameterizedTest
  @CsvSource({"CI, true", "NO_CI, true"})
  void becomesJavaSoThatSignalsAndTheStatusAreJavas(String variable, String value)
      throws Exception {
    Path jdk = jdk("jdk", release("21.0.4"));
    Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\necho $$\nexit 37\n");
    Process process =
        Program.copiedTo(temporary.resolve("copy"), temporary)
            .call("lint")
            .with("JAVA_HOME", jdk.toString())
            .with(variable, value)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(printed).isEqualTo(process.pid() + "\n");
    assertThat(process.waitFor()).isEqualTo(37);
  }

  private String launcher() {
    return program.launcher().toString();
  }
}
