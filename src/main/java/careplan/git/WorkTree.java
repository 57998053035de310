package careplan.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The files of a repository as they are checked out. Found without starting git.
 *
 * @param root its topmost folder, as a real path
 */
public record WorkTree(Path root) {
  private static final byte[] LINK = "gitdir:".getBytes(StandardCharsets.US_ASCII);

  /** The work tree that holds a folder, given as a real path: the nearest one upwards. */
  public static Optional<WorkTree> holding(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (startsAt(at)) {
        return Optional.of(new WorkTree(at));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a folder is the root of a work tree: it holds {@code .git}, a repository or (in a
   * linked work tree or submodule) a file that names one.
   */
  public static boolean startsAt(Path folder) {
    Path mark = folder.resolve(".git");
    return Files.exists(mark.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS) || namesRepository(mark);
  }

  private static boolean namesRepository(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream input = Files.newInputStream(file)) {
      return Arrays.equals(input.readNBytes(LINK.length), LINK);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
