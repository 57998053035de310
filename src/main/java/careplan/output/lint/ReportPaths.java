package careplan.output.lint;

import careplan.git.WorkTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What files are called in reports that others hold against a repository. */
public final class ReportPaths {
  private static final String HEX = "0123456789ABCDEF";
  private static final String STANDARD_INPUT = "-";

  private final Path directory;
  private final Map<Path, Folder> folders = new HashMap<>();

  /** A folder as a real path, and the top of what reports name its files from. */
  private record Folder(Path real, Optional<Path> top) {}

  /**
   * @param directory the folder that names are given from
   */
  public ReportPaths(Path directory) {
    this.directory = directory.toAbsolutePath();
  }

  /**
   * The path from the root of the work tree that holds the file, else from the current folder, with
   * {@code /}; of a file elsewhere, the whole path.
   */
  String fromRoot(String file) {
    if (file.equals(STANDARD_INPUT)) {
      return file;
    }
    Path path;
    try {
      path = directory.resolve(file);
    } catch (InvalidPathException impossible) {
      return file;
    }
    Path name = path.getFileName();
    Path parent = path.getParent();
    if (name == null || parent == null) {
      return file;
    }
    Folder folder = folders.computeIfAbsent(parent, this::folder);
    Path real = folder.real.resolve(name);
    return slashed(folder.top.map(top -> top.relativize(real)).orElse(real));
  }

  private Folder folder(Path parent) {
    Path real = real(parent);
    Path here = real(directory);
    Optional<Path> top =
        WorkTree.holding(real)
            .map(WorkTree::root)
            .or(() -> Optional.of(here).filter(real::startsWith));
    return new Folder(real, top);
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException missing) {
      return folder.normalize();
    }
  }

  private static String slashed(Path path) {
    String name = path.toString();
    String separator = path.getFileSystem().getSeparator();
    return separator.equals("/") ? name : name.replace(separator, "/");
  }

  /** A path as a URI (RFC 3986): relative where the path is. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
    uri.append(path.startsWith("/") ? "file://" : drive ? "file:///" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (b >= 'a' && b <= 'z')
              || (b >= 'A' && b <= 'Z')
              || (b >= '0' && b <= '9')
              || "-._~/".indexOf(b) >= 0;
      if (plain) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
      }
    }
    return uri.toString();
  }
}
