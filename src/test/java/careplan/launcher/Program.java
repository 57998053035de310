package careplan.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program as its users have it: a folder of files, started as a process. */
final class Program {

  private static final Path BUILT = Path.of(System.getProperty("careplan.program"));
  private static final Path JAVA = Path.of(System.getProperty("java.home"));
  private static final int SECONDS_ALLOWED = 120;

  private final Path folder;
  private final Path home;

  private Program(Path folder, Path home) {
    this.folder = folder;
    this.home = home;
  }

  /** What a finished process left behind. */
  record Outcome(int status, String out, String err) {}

  /** The program where the build put it, with the archive that the build made. */
  static Program built(Path home) {
    return new Program(BUILT, home);
  }

  /** A copy of the program that nobody has started yet. */
  static Program copiedTo(Path folder, Path home) throws IOException {
    try (Stream<Path> files = Files.walk(BUILT)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path relative = BUILT.relativize(file);
        if (!relative.startsWith("cache")) {
          Files.createDirectories(folder.resolve(relative).getParent());
          Files.copy(file, folder.resolve(relative));
        }
      }
    }
    Files.createDirectory(folder.resolve("cache"));
    return new Program(folder, home);
  }

  /** The Java that runs the tests, and starts the program unless a test says otherwise. */
  static Path java() {
    return JAVA;
  }

  Path folder() {
    return folder;
  }

  Path launcher() {
    return folder.resolve("bin/careplan");
  }

  /** Where the launcher keeps archives in the program's own cache. */
  Path archives() {
    return archivesIn(folder.resolve("cache"));
  }

  /** Where the launcher keeps this program's archives in a cache. */
  Path archivesIn(Path cache) {
    return cache.resolve(folder.toString().substring(1));
  }

  /** The finished archives in a folder. */
  static List<Path> archivesAt(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jsa") || file.toString().endsWith(".aot"))
          .sorted()
          .toList();
    }
  }

  Call call(String... arguments) {
    return new Call(launcher().toString(), List.of(arguments), home);
  }

  /** One call of the program, in an environment that holds no more than a test puts there. */
  static final class Call {

    private final List<String> arguments;
    private final Map<String, String> variables = new HashMap<>();
    private List<String> name;
    private Path directory;

    private Call(String launcher, List<String> arguments, Path home) {
      this.name = List.of(launcher);
      this.arguments = arguments;
      this.directory = home;
      variables.put("HOME", home.toString());
      variables.put("PATH", "/usr/bin:/bin");
      variables.put("LC_ALL", "C.UTF-8");
      variables.put("JAVA_HOME", JAVA.toString());
    }

    Call with(String variable, String value) {
      variables.put(variable, value);
      return this;
    }

    Call without(String variable) {
      variables.remove(variable);
      return this;
    }

    Call in(Path other) {
      directory = other;
      return this;
    }

    /** The same call, by these words instead of the launcher's own path. */
    Call as(String... words) {
      name = List.of(words);
      return this;
    }

    Process start() throws IOException {
      List<String> command = new ArrayList<>(name);
      command.addAll(arguments);
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.environment().clear();
      builder.environment().putAll(variables);
      return builder.start();
    }

    Outcome run() throws IOException, InterruptedException {
      Process process = start();
      process.getOutputStream().close();
      StringBuilder err = new StringBuilder();
      Thread reader = new Thread(() -> err.append(textOf(process.getErrorStream())));
      reader.start();
      String out = textOf(process.getInputStream());
      reader.join();
      if (!process.waitFor(SECONDS_ALLOWED, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running: " + name + " " + arguments);
      }
      return new Outcome(process.exitValue(), out, err.toString());
    }

    private static String textOf(InputStream stream) {
      try (stream) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
