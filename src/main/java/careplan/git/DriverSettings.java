package careplan.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The settings of a repository that make git call a program for plans.
 *
 * <p>Each names the launcher with its whole path and has a way to go on without it: git would lose
 * a side of a merge, or end, where a driver cannot start.
 */
public final class DriverSettings {
  private static final long PATIENCE_SECONDS = 60;

  private final Path root;

  /**
   * @param root topmost folder of a work tree
   */
  public DriverSettings(Path root) {
    this.root = root;
  }

  /** What is set for a launcher, by name. */
  public static Map<String, String> of(String launcher) {
    String program = "'" + launcher.replace("'", "'\\''") + "'";
    String inDriver = program.replace("%", "%%");
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(
        "diff.careplan.command",
        "f() { if [ -x "
            + program
            + " ]; then "
            + program
            + " diff --driver -- \"$@\"; else git diff --no-index --no-ext-diff -- \"$2\" \"$5\" || :; fi; }; f");
    settings.put(
        "diff.careplan.textconv",
        "f() { if [ -x "
            + program
            + " ]; then "
            + program
            + " diff --textconv -- \"$1\"; else cat \"$1\"; fi; }; f");
    settings.put("merge.careplan.name", "careplan: plans are merged by what they say");
    settings.put("merge.careplan.recursive", "text");
    settings.put(
        "merge.careplan.driver",
        inDriver
            + " merge --driver -- %O %A %B %L %P; s=$?; if [ $s -gt 1 ]; then"
            + " git merge-file --marker-size=%L %A %O %B; s=$?; [ $s -eq 0 ] || s=1; fi; exit $s");
    return settings;
  }

  /** What a setting of this repository is now. */
  public Optional<String> value(String name) {
    return ask("config", "--local", "--get", name);
  }

  /** Sets one. */
  public boolean set(String name, String value) {
    return ask("config", "--local", name, value).isPresent();
  }

  /** Takes one out, and its section where nothing else is in it. */
  public boolean unset(String name) {
    return ask("config", "--local", "--unset-all", name).isPresent();
  }

  /** The driver that git would call to merge a file; {@code unspecified} where it calls none. */
  public String driverFor(String path) {
    String answer = ask("check-attr", "merge", "--", path).orElse("");
    int last = answer.lastIndexOf(": ");
    return last < 0 ? "" : answer.substring(last + 2).strip();
  }

  /** The release of git, as {@code 2.39.5}; none where it cannot be started. */
  public Optional<String> release() {
    return ask("--version").map(words -> words.replace("git version ", "").strip());
  }

  /** Where a hook of this repository stands. */
  public Optional<Path> hook(String name) {
    return ask("rev-parse", "--git-path", "hooks/" + name)
        .map(words -> root.resolve(words.strip()));
  }

  /** Runs a command of git in this folder and says whether it went well. */
  public boolean does(String... arguments) {
    return ask(arguments).isPresent();
  }

  private Optional<String> ask(String... arguments) {
    try {
      Process git = GitProcess.start("git", root, arguments);
      git.getOutputStream().close();
      try (InputStream output = git.getInputStream()) {
        String answer = new String(output.readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended || git.exitValue() != 0) {
          return Optional.empty();
        }
        return Optional.of(
            answer.endsWith("\n") ? answer.substring(0, answer.length() - 1) : answer);
      } finally {
        git.destroyForcibly();
      }
    } catch (IOException notThere) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
