package careplan.cli;

import careplan.git.DriverSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries out whether git really calls this program for the plans of a repository. */
final class GitDoctor {
  private static final String BASE = "careplan: 1\ngoals:\n  - id: walk\n    goal: I walk.\n";

  private final Path root;
  private final Optional<String> launcher;
  private final PrintStream out;
  private boolean well = true;

  GitDoctor(Path root, Optional<String> launcher, PrintStream out) {
    this.root = root;
    this.launcher = launcher;
    this.out = out;
  }

  int run() throws IOException {
    DriverSettings settings = new DriverSettings(root);
    Optional<String> release = settings.release();
    say(release.isPresent(), "git " + release.orElse("") + " answers", "git cannot be started");
    String driver = settings.driverFor("any.careplan.yaml");
    say(
        driver.equals("careplan"),
        ".gitattributes names the driver for plans",
        ".gitattributes does not name the driver for plans. Do: careplan git install");
    Optional<String> set = settings.value("merge.careplan.driver");
    say(
        set.isPresent(),
        "the driver is set up in this copy of the repository",
        "no driver is set up in this copy, so git merges by lines. Do: careplan git install");
    if (set.isPresent()) {
      String program = program(set.get());
      boolean starts = Files.isExecutable(Path.of(program));
      say(
          starts,
          "the program is where the driver looks for it: " + program,
          "the program has moved or may not be started: " + program + ". Do: careplan git install");
      if (starts
          && launcher.isPresent()
          && !Files.isSameFile(Path.of(program), Path.of(launcher.get()))) {
        out.print("note: git starts another copy than this one, " + launcher.get() + "\n");
      }
      say(
          settings.value("diff.careplan.command").isPresent()
              && settings.value("diff.careplan.textconv").isPresent(),
          "git diff and git log -p are set up",
          "git diff and git log -p are not set up. Do: careplan git install");
      say(
          starts && trial(set.get()),
          "a merge on trial went well",
          "a merge on trial went wrong: git would merge plans by lines");
    }
    return well ? Status.FINE : Status.FOUND;
  }

  private void say(boolean good, String words, String otherwise) {
    out.print((good ? "well: " + words : "wrong: " + otherwise) + "\n");
    well &= good;
  }

  /** The path that stands first in the setting, in single quotes. */
  private static String program(String driver) {
    int end = driver.indexOf("' merge --driver");
    String quoted = end < 1 ? driver : driver.substring(1, end);
    return quoted.replace("'\\''", "'").replace("%%", "%");
  }

  /** Two sides that append to one list: by lines it is a conflict. */
  private static boolean trial(String driver) throws IOException {
    Path folder = Files.createTempDirectory("careplan-doctor");
    try {
      DriverSettings git = new DriverSettings(folder);
      boolean made =
          git.does("init", "--quiet")
              && git.set("merge.careplan.driver", driver)
              && git.set("user.name", "doctor")
              && git.set("user.email", "doctor@example.org")
              && git.set("commit.gpgsign", "false");
      Files.writeString(folder.resolve(".gitattributes"), "*.careplan.yaml merge=careplan\n");
      Path plan = folder.resolve("trial.careplan.yaml");
      made = made && commit(git, plan, BASE) && git.does("checkout", "--quiet", "-b", "other");
      made = made && commit(git, plan, BASE + "  - id: cook\n    goal: I cook.\n");
      made = made && git.does("checkout", "--quiet", "-b", "mine", "HEAD~1");
      made = made && commit(git, plan, BASE + "  - id: sing\n    goal: I sing.\n");
      return made
          && git.does("merge", "--quiet", "--no-edit", "other")
          && Files.readString(plan).contains("I cook")
          && Files.readString(plan).contains("I sing");
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
          path.toFile().setWritable(true);
          Files.delete(path);
        }
      }
    }
  }

  private static boolean commit(DriverSettings git, Path plan, String text) throws IOException {
    Files.writeString(plan, text);
    return git.does("add", "--all") && git.does("commit", "--quiet", "--no-verify", "-m", "trial");
  }
}
