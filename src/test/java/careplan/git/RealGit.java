package careplan.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The installed git, for tests that make a repository of their own. */
public final class RealGit {
  private RealGit() {}

  /** Makes a repository. Skips the test without git, or fails where tools are required. */
  public static Path repository(Path folder) throws Exception {
    boolean required = "1".equals(System.getenv("CAREPLAN_REQUIRE_TOOLS"));
    assumeTrue(required || isInstalled(), "git is not installed");
    Files.createDirectories(folder);
    run(folder, "init", "--quiet");
    return folder.toRealPath();
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Runs git in a folder. */
  public static void run(Path folder, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "protocol.file.allow=always"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as("git %s: %s", List.of(arguments), said).isZero();
  }
}
