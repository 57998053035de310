package careplan.git;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The program that git would show long results with, on a terminal. */
public final class Pager implements AutoCloseable {
  private final Process process;

  private Pager(Process process) {
    this.process = process;
  }

  /**
   * Starts the pager that git is set up with: {@code GIT_PAGER}, {@code core.pager}, {@code PAGER},
   * else {@code less}, which ends by itself where everything fits on the screen.
   *
   * @return none where it is switched off or cannot be started
   */
  public static Optional<Pager> start(Path folder) {
    try {
      String command = command(folder);
      if (command.isEmpty() || command.equals("cat")) {
        return Optional.empty();
      }
      ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
      Map<String, String> environment = builder.environment();
      environment.putIfAbsent("LESS", "FRX");
      environment.putIfAbsent("LV", "-c");
      builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      return Optional.of(new Pager(builder.start()));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private static String command(Path folder) throws IOException {
    Process git = GitProcess.start("git", folder, "var", "GIT_PAGER");
    git.getOutputStream().close();
    try (BufferedReader answer =
        new BufferedReader(new InputStreamReader(git.getInputStream(), StandardCharsets.UTF_8))) {
      String line = answer.readLine();
      return line == null ? "" : line.strip();
    }
  }

  /** What it reads. */
  public OutputStream input() {
    return process.getOutputStream();
  }

  /** Waits until whoever reads has had enough. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException gone) {
      // Whoever read has left before the end.
    }
    try {
      process.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
