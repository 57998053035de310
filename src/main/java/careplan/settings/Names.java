package careplan.settings;

import java.io.IOException;
import java.nio.file.Path;

/** How paths are written in messages and reports: with {@code /} on every system. */
final class Names {
  private Names() {}

  static String slashed(Path path) {
    String name = path.toString();
    String separator = path.getFileSystem().getSeparator();
    return separator.equals("/") ? name : name.replace(separator, "/");
  }

  /** A real path as seen from another one; as it is where they have nothing in common. */
  static String seenFrom(Path folder, Path path) {
    boolean sameRoot = folder.getRoot() != null && folder.getRoot().equals(path.getRoot());
    return slashed(sameRoot ? folder.relativize(path) : path);
  }

  /** A file in a folder; the current folder has no name. */
  static String under(String folder, String file) {
    return folder.isEmpty() || folder.endsWith("/") ? folder + file : folder + "/" + file;
  }

  /** The real path; of what is not there, the plain absolute one. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException missing) {
      return path.toAbsolutePath().normalize();
    }
  }
}
