package careplan.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Questions about the versions that a repository holds. */
public final class Repository {
  private static final int MOST_OUTPUT = 64 * 1024 * 1024;
  private static final long PATIENCE_SECONDS = 60;

  /**
   * A file that is different between two versions.
   *
   * @param oldPath its path before, from the root of the work tree; none where it is new
   * @param oldId what git calls what it held
   * @param newPath its path now; none where it is gone
   * @param newId what git calls what it holds; none for what stands in the work tree and nowhere
   *     else
   */
  public record Changed(
      Optional<String> oldPath,
      Optional<String> oldId,
      Optional<String> newPath,
      Optional<String> newId) {}

  /** git did not answer. */
  public static final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param why a sentence, without a place
     */
    public NoAnswer(String why) {
      super(why, null, false, false);
    }
  }

  private final WorkTree tree;
  private final Path folder;

  private Repository(WorkTree tree, Path folder) {
    this.tree = tree;
    this.folder = folder;
  }

  /** The repository whose work tree holds a folder, given as a real path. */
  public static Optional<Repository> holding(Path folder) {
    return WorkTree.holding(folder).map(tree -> new Repository(tree, folder));
  }

  /** The topmost folder of its work tree. */
  public Path root() {
    return tree.root();
  }

  /** Whether some words name a version: a commit, a branch, a tag. */
  public boolean isRevision(String words) throws NoAnswer {
    return !words.isEmpty()
        && !words.startsWith("-")
        && ask("rev-parse", "--verify", "--quiet", words + "^{commit}").isPresent();
  }

  /**
   * A file of a version.
   *
   * @param name a commit and a path, {@code HEAD~1:annie.careplan.yaml}; a stage and a path, {@code
   *     :0:annie.careplan.yaml}; or what git calls some content
   * @return none where there is no such file
   */
  public Optional<byte[]> file(String name) throws NoAnswer {
    return name.startsWith("-") ? Optional.empty() : ask("cat-file", "blob", name);
  }

  /** What two versions both began from; none where they have no past in common. */
  public Optional<String> mergeBase(String one, String other) throws NoAnswer {
    return one.startsWith("-") || other.startsWith("-")
        ? Optional.empty()
        : ask("merge-base", one, other)
            .map(answer -> new String(answer, StandardCharsets.US_ASCII).strip());
  }

  /**
   * The files that are different.
   *
   * @param versions one version, to compare the work tree with; two; or a range
   * @param paths files and folders to look at, as seen from the folder; none for all
   */
  public List<Changed> changed(List<String> versions, List<String> paths) throws NoAnswer {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "diff",
                "--no-ext-diff",
                "--no-textconv",
                "--no-color",
                "--raw",
                "-z",
                "--no-abbrev",
                "--find-renames"));
    arguments.addAll(versions);
    arguments.add("--");
    arguments.addAll(paths);
    byte[] output =
        ask(arguments.toArray(String[]::new))
            .orElseThrow(() -> new NoAnswer("git could not compare " + versions));
    return parse(new String(output, StandardCharsets.UTF_8));
  }

  /** The files under its folder that git neither keeps nor ignores, from the root of the tree. */
  public List<String> untracked() throws NoAnswer {
    byte[] output =
        ask("ls-files", "--others", "--exclude-standard", "--full-name", "-z")
            .orElseThrow(() -> new NoAnswer("git could not list what it does not keep"));
    List<String> paths = new ArrayList<>();
    for (String path : new String(output, StandardCharsets.UTF_8).split("\0", -1)) {
      if (!path.isEmpty()) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** {@code :100644 100644 ID ID M}, NUL, path, NUL; of a renamed file two paths. */
  private static List<Changed> parse(String output) {
    String[] parts = output.split("\0", -1);
    List<Changed> changed = new ArrayList<>();
    for (int i = 0; i + 1 < parts.length; ) {
      String[] head = parts[i].split(" ");
      char status = head[4].charAt(0);
      boolean two = status == 'R' || status == 'C';
      String oldPath = parts[i + 1];
      String newPath = two ? parts[i + 2] : oldPath;
      changed.add(
          new Changed(
              status == 'A' ? Optional.empty() : Optional.of(oldPath),
              id(head[2]),
              status == 'D' ? Optional.empty() : Optional.of(newPath),
              id(head[3])));
      i += two ? 3 : 2;
    }
    return changed;
  }

  private static Optional<String> id(String word) {
    return word.chars().allMatch(c -> c == '0') ? Optional.empty() : Optional.of(word);
  }

  /**
   * Whether git would colour what it prints.
   *
   * @param terminal whether that goes to a terminal
   */
  public boolean colours(boolean terminal) {
    try {
      return ask("config", "--get-colorbool", "color.diff", Boolean.toString(terminal))
          .map(answer -> new String(answer, StandardCharsets.US_ASCII).startsWith("true"))
          .orElse(false);
    } catch (NoAnswer none) {
      return false;
    }
  }

  private Optional<byte[]> ask(String... arguments) throws NoAnswer {
    try {
      Process git = GitProcess.start("git", folder, arguments);
      git.getOutputStream().close();
      try (InputStream output = git.getInputStream()) {
        byte[] answer = output.readNBytes(MOST_OUTPUT);
        if (!git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          throw new NoAnswer("git did not answer within a minute");
        }
        return git.exitValue() == 0 ? Optional.of(answer) : Optional.empty();
      } finally {
        git.destroyForcibly();
      }
    } catch (IOException notThere) {
      throw new NoAnswer("git could not be started: is it installed?");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NoAnswer("stopped while git worked on " + Arrays.toString(arguments));
    }
  }
}
