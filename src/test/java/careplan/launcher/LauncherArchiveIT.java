package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.launcher.Program.Outcome;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes from which Java starts faster: made once, used while it is right. */
class LauncherArchiveIT {

  private static final Outcome VERSION = new Outcome(0, "careplan 0.1.0\n", "");
  private static final int SECONDS_TO_MAKE_ONE = 120;

  @TempDir Path temporary;

  private Path home;
  private Program program;

  @BeforeEach
  void copyTheProgram() throws IOException {
    home = Files.createDirectory(temporary.resolve("home"));
    program = Program.copiedTo(temporary.resolve("program"), home);
  }

  private Outcome warmUp() throws Exception {
    Outcome outcome = program.call("--warm-up").run();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return outcome;
  }

  private void putAFileInPlaceOfTheCache() throws IOException {
    Files.delete(program.folder().resolve("cache"));
    Files.createFile(program.folder().resolve("cache"));
  }

  /** Where the classes of the program came from in one start: "archive" or "jar". */
  private String sourceOfClasses(Program started) throws Exception {
    Path log = temporary.resolve("classes.txt");
    Outcome outcome =
        started
            .call("--version")
            .with("CI", "true")
            .with("CAREPLAN_JAVA_OPTIONS", "-Xlog:class+load:file=" + log)
            .run();
    assertThat(outcome).isEqualTo(VERSION);
    List<String> own =
        Files.readAllLines(log).stream().filter(line -> line.contains(" careplan.")).toList();
    assertThat(own).isNotEmpty();
    if (own.stream().allMatch(line -> line.contains("source: shared objects file"))) {
      return "archive";
    }
    assertThat(own).noneMatch(line -> line.contains("shared objects file"));
    return "jar";
  }

  @Test
  void theBuildMakesOneForItsOwnJava() throws Exception {
    assertThat(sourceOfClasses(Program.built(home))).isEqualTo("archive");
  }

  /**
   * A class that is not in the archive costs as much as ten that are. A lambda of {@link
   * java.util.Comparator#comparing} never is, nor is what an equals or hashCode made by a record
   * needs.
   */
  @Test
  void aCheckFindsAllItsClassesThere() throws Exception {
    Path log = temporary.resolve("classes.txt");
    Outcome outcome =
        Program.built(home)
            .call("lint", Path.of("examples/annie.careplan.yaml").toAbsolutePath().toString())
            .with("CAREPLAN_JAVA_OPTIONS", "-Xlog:class+load:file=" + log)
            .run();
    assertThat(outcome.status()).isZero();
    assertThat(Files.readAllLines(log))
        .hasSizeGreaterThan(1000)
        .filteredOn(line -> !line.contains("source: shared objects file"))
        .filteredOn(line -> !line.contains(" java.lang.invoke."))
        .isEmpty();
    // From Java 24 on, all that the archive holds is there before the program starts, used or not.
    if (Runtime.version().feature() < 24) {
      assertThat(Files.readAllLines(log))
          .noneMatch(line -> line.contains(".runtime.ObjectMethods"))
          .noneMatch(line -> line.contains(" careplan.") && line.contains("$$Lambda"));
    }
  }

  @Test
  void warmUpMakesOneAndSaysWhere() throws Exception {
    assertThat(sourceOfClasses(program)).isEqualTo("jar");
    Outcome outcome = warmUp();
    assertThat(Program.archivesAt(program.archives()))
        .singleElement()
        .satisfies(archive -> assertThat(outcome.out()).contains(archive.toString()));
    assertThat(sourceOfClasses(program)).isEqualTo("archive");
  }

  @Test
  void aMovedProgramDoesNotUseTheOneOfItsOldPlace() throws Exception {
    warmUp();
    Path elsewhere = temporary.resolve("elsewhere");
    Files.move(program.folder(), elsewhere);
    Path launcher = elsewhere.resolve("bin/careplan");
    Outcome outcome = program.call("--version").with("CI", "true").as(launcher.toString()).run();
    assertThat(outcome).isEqualTo(VERSION);
    assertThat(program.call("--warm-up").as(launcher.toString()).run().out())
        .contains(elsewhere + "/cache" + elsewhere);
  }

  @Test
  void aCommandMakesItOnceInTheBackground() throws Exception {
    Path starts = temporary.resolve("starts.txt");
    Path jdk = jdkThatCounts(starts);
    Files.createDirectories(program.archives());
    try (WatchService watch = FileSystems.getDefault().newWatchService()) {
      program.archives().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      List<Process> commands = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        commands.add(program.call("--version").with("JAVA_HOME", jdk.toString()).start());
      }
      for (Process command : commands) {
        assertThat(command.waitFor()).isZero();
      }
      awaitStamp(watch);
    }
    Outcome after = program.call("--version").with("JAVA_HOME", jdk.toString()).run();
    assertThat(after).isEqualTo(VERSION);
    assertThat(Program.archivesAt(program.archives())).hasSize(1);
    assertThat(sourceOfClasses(program)).isEqualTo("archive");
    List<String> lines = Files.readAllLines(starts);
    assertThat(lines.stream().filter(line -> line.contains("poor.careplan.yaml"))).hasSize(1);
    assertThat(lines.get(lines.size() - 1)).doesNotContain("careplan.launcher");
  }

  /** A JDK that writes down each start, and otherwise is the one that runs the tests. */
  private Path jdkThatCounts(Path starts) throws IOException {
    Path jdk = Files.createDirectories(temporary.resolve("jdk"));
    Files.copy(Program.java().resolve("release"), jdk.resolve("release"));
    Path java = Files.createDirectory(jdk.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        "#!/bin/sh\necho \"$*\" >>'%s'\nexec '%s' \"$@\"\n"
            .formatted(starts, Program.java().resolve("bin/java")));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return jdk;
  }

  private static void awaitStamp(WatchService watch) throws InterruptedException {
    while (true) {
      WatchKey key = watch.poll(SECONDS_TO_MAKE_ONE, TimeUnit.SECONDS);
      assertThat(key).as("an archive was made in time").isNotNull();
      if (key.pollEvents().stream()
          .anyMatch(event -> String.valueOf(event.context()).endsWith(".stamp"))) {
        return;
      }
      key.reset();
    }
  }

  @Test
  void aCommandThatFailsMakesNone() throws Exception {
    Path starts = temporary.resolve("starts.txt");
    Path jdk = jdkThatCounts(starts);
    Outcome outcome = program.call("no-such-command").with("JAVA_HOME", jdk.toString()).run();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(Files.readAllLines(starts)).hasSize(1);
    assertThat(Program.archivesAt(program.archives())).isEmpty();
  }

  @Test
  void noneIsAskedForInCi() throws Exception {
    Path starts = temporary.resolve("starts.txt");
    Path jdk = jdkThatCounts(starts);
    program.call("--version").with("JAVA_HOME", jdk.toString()).with("CI", "true").run();
    assertThat(Files.readAllLines(starts))
        .singleElement()
        .asString()
        .doesNotContain("careplan.launcher");
  }

  @Test
  void whereTheProgramCannotBeWrittenTheUsersCacheServes() throws Exception {
    putAFileInPlaceOfTheCache();
    Path cache = temporary.resolve("cache of mine");
    Outcome outcome = program.call("--warm-up").with("XDG_CACHE_HOME", cache.toString()).run();
    assertThat(outcome.status()).isZero();
    assertThat(Program.archivesAt(program.archivesIn(cache.resolve("careplan/classes"))))
        .hasSize(1);
    warmUp();
    assertThat(Program.archivesAt(program.archivesIn(home.resolve(".cache/careplan/classes"))))
        .hasSize(1);
    assertThat(sourceOfClasses(program)).isEqualTo("archive");
  }

  @Test
  void whereNothingCanBeWrittenItRunsAllTheSame() throws Exception {
    putAFileInPlaceOfTheCache();
    assertThat(program.call("--version").with("HOME", "/dev/null").run()).isEqualTo(VERSION);
    assertThat(program.call("--version").without("HOME").run()).isEqualTo(VERSION);
    Outcome outcome = program.call("--warm-up").with("HOME", "/dev/null").run();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("can be written").contains("works, but starts more slowly");
  }

  @Test
  void aWrongOneChangesNothingThatIsSeenAndIsMadeAgain() throws Exception {
    warmUp();
    Path archive = Program.archivesAt(program.archives()).get(0);
    byte[] right = Files.readAllBytes(archive);
    byte[] cutShort = Arrays.copyOf(right, right.length / 2);
    for (byte[] wrong : List.of(cutShort, new byte[right.length], new byte[0])) {
      Files.delete(archive);
      Files.write(archive, wrong);
      Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(2)));
      assertThat(program.call("--version").with("CI", "true").run()).isEqualTo(VERSION);
    }
    Files.delete(archive);
    assertThat(program.call("--version").with("CI", "true").run()).isEqualTo(VERSION);
    warmUp();
    assertThat(sourceOfClasses(program)).isEqualTo("archive");
  }

  @Test
  void oneThatJavaCannotUseIsNothingToTheUser() throws Exception {
    warmUp();
    Path archive = Program.archivesAt(program.archives()).get(0);
    Files.delete(archive);
    Files.write(archive, new byte[100_000]);
    Files.setLastModifiedTime(
        archive,
        Files.getLastModifiedTime(archive.resolveSibling(archive.getFileName() + ".stamp")));
    assertThat(program.call("--version").run()).isEqualTo(VERSION);
  }

  @Test
  void oneOfAnotherProgramIsNeverUsed() throws Exception {
    warmUp();
    replaceTheProgramByOneThatSays("newer");
    assertThat(program.call("--version").with("CI", "true").run())
        .isEqualTo(new Outcome(0, "newer\n", ""));
    Files.writeString(program.folder().resolve("lib/contents"), "another\n");
    assertThat(program.call("--version").with("CI", "true").run())
        .isEqualTo(new Outcome(0, "newer\n", ""));
    warmUp();
    assertThat(Program.archivesAt(program.archives()))
        .singleElement()
        .asString()
        .contains("another");
  }

  private void replaceTheProgramByOneThatSays(String word) throws IOException {
    Path source = Files.createDirectories(temporary.resolve("careplan")).resolve("Main.java");
    Files.writeString(
        source,
        "package careplan; class Main { public static void main(String[] a) {"
            + " System.out.println(\"%s\"); } }".formatted(word));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", source.toString());
    assertThat(status).isZero();
    Path jar = temporary.resolve("newer.jar");
    try (JarOutputStream stream =
        new JarOutputStream(Files.newOutputStream(jar, StandardOpenOption.CREATE_NEW))) {
      stream.putNextEntry(new JarEntry("careplan/Main.class"));
      stream.write(Files.readAllBytes(source.resolveSibling("Main.class")));
    }
    Path lib = program.folder().resolve("lib/careplan.jar");
    Files.move(jar, lib, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(lib, FileTime.from(Instant.now().plusSeconds(2)));
  }

  @Test
  void nothingElseIsLeftInTheCache() throws Exception {
    warmUp();
    try (var files = Files.list(program.archives())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(2)
          .allMatch(name -> name.matches(".*[.](jsa|aot)([.]stamp)?"));
    }
  }
}
