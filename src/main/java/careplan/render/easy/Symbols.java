package careplan.render.easy;

import careplan.render.document.Picture;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A set of pictures that somebody brings, such as the symbols a person knows: a folder of files,
 * each named for what it shows. Whether the licence allows it is theirs to say.
 */
public final class Symbols {
  /** No set. */
  public static final Symbols NONE = new Symbols(Map.of());

  private static final int MOST_FILES = 20_000;

  private final Map<String, Path> files;
  private final Map<String, Optional<Picture>> read = new HashMap<>();

  private Symbols(Map<String, Path> files) {
    this.files = files;
  }

  /**
   * The pictures in a folder: {@code walking_frame.svg} is the picture {@code walking-frame}.
   *
   * @throws IOException if the folder cannot be read
   */
  public static Symbols in(Path folder) throws IOException {
    Map<String, Path> files = new HashMap<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path file : found) {
        String name = name(file.getFileName().toString());
        if (!name.isEmpty() && files.size() < MOST_FILES) {
          files.merge(name, file, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
      }
    } catch (java.nio.file.DirectoryIteratorException unread) {
      throw unread.getCause();
    }
    return new Symbols(files);
  }

  private static String name(String file) {
    int dot = file.lastIndexOf('.');
    String ending = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean picture = Set.of("svg", "png", "jpg", "jpeg").contains(ending);
    return picture
        ? file.substring(0, dot).toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-')
        : "";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Symbols symbols && symbols.files.equals(files);
  }

  @Override
  public int hashCode() {
    return files.hashCode();
  }

  /** The names of its pictures. */
  Set<String> names() {
    return files.keySet();
  }

  /** A picture of the set, where it can be used. */
  Optional<Picture> picture(String name) {
    Path file = files.get(name);
    return file == null
        ? Optional.empty()
        : read.computeIfAbsent(name, unread -> PictureFile.read(file).picture());
  }
}
