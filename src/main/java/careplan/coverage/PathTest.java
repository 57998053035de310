package careplan.coverage;

import careplan.plan.FormatPaths;
import java.util.Optional;

/**
 * Something that may stand in a plan: a path of the format, and the word that must stand there, as
 * {@code copies.to = me}.
 *
 * @param path with dots, such as {@code crisis.warning-signs}
 * @param word the word that must stand there; any will do where none is named
 */
public record PathTest(String path, Optional<String> word) {
  private static final String EQUALS = " = ";

  /** What is written in a standard: a path, or a path, {@code =} and a word. */
  static PathTest of(String written) {
    int equals = written.indexOf(EQUALS);
    return equals < 0
        ? new PathTest(written.strip(), Optional.empty())
        : new PathTest(
            written.substring(0, equals).strip(),
            Optional.of(written.substring(equals + EQUALS.length()).strip()));
  }

  /** Whether the format has such a path. */
  boolean exists() {
    return FormatPaths.exists(path);
  }

  /** As it is written in a standard. */
  @Override
  public String toString() {
    return word.isPresent() ? path + EQUALS + word.get() : path;
  }
}
