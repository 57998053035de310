package careplan.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A merge by lines, as git itself does it: for what cannot be read as a plan. */
public final class LineMerge {
  private static final int MOST_CONFLICTS = 127;
  private static final long PATIENCE_SECONDS = 60;

  /**
   * What git made of it.
   *
   * @param bytes the merged file
   * @param clean whether no mark stands in it
   */
  public record Result(byte[] bytes, boolean clean) {
    /** The bytes are not copied: they are for one reader. */
    public Result {}
  }

  private LineMerge() {}

  /**
   * Merges three files and changes none of them.
   *
   * @param folder where git is started
   * @return none where there is no git, or it cannot merge these
   */
  public static Optional<Result> of(
      Path folder, Path base, Path ours, Path theirs, int markerSize) {
    try {
      Process git =
          GitProcess.start(
              "git",
              folder,
              "merge-file",
              "-p",
              "--diff3",
              "--marker-size=" + markerSize,
              "-L",
              "ours",
              "-L",
              "base",
              "-L",
              "theirs",
              ours.toAbsolutePath().toString(),
              base.toAbsolutePath().toString(),
              theirs.toAbsolutePath().toString());
      git.getOutputStream().close();
      try (InputStream output = git.getInputStream()) {
        byte[] bytes = output.readAllBytes();
        boolean ended = git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return ended && git.exitValue() <= MOST_CONFLICTS
            ? Optional.of(new Result(bytes, git.exitValue() == 0))
            : Optional.empty();
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
