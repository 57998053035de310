package careplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What git says to a diff driver: path, then file, id and mode of both sides (7 arguments), and for
 * a renamed file the other path and what git says of it (9); or the path alone where two versions
 * still have to be put together (1).
 */
final class DiffDriver {
  private static final int PLAIN = 7;
  private static final int RENAMED = 9;

  private DiffDriver() {}

  /** Whether these are git's words to a driver, and nobody has typed them. */
  static boolean isCalling(List<String> words, Surroundings surroundings) {
    if (words.size() == 1) {
      return !surroundings.variable("GIT_DIFF_PATH_COUNTER").isEmpty();
    }
    return (words.size() == PLAIN || words.size() == RENAMED)
        && isId(words.get(2))
        && isId(words.get(5));
  }

  private static boolean isId(String word) {
    return word.equals(".")
        || word.length() >= 40
            && word.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }

  /** The two versions; none where git has three. */
  static Optional<VersionPair> pair(List<String> words, Surroundings surroundings) {
    if (words.size() < PLAIN) {
      return Optional.empty();
    }
    String newPath = words.size() == RENAMED ? words.get(PLAIN) : words.get(0);
    return Optional.of(
        new VersionPair(
            version("a/" + words.get(0), words.get(1), surroundings),
            version("b/" + newPath, words.get(4), surroundings),
            surroundings.directory().resolve(newPath)));
  }

  private static PlanVersion version(String name, String file, Surroundings surroundings) {
    if (file.equals("/dev/null") || file.equalsIgnoreCase("nul")) {
      return new PlanVersion("/dev/null", Optional.empty());
    }
    Path path = surroundings.directory().resolve(file);
    return Files.exists(path)
        ? DiffOperands.file(name, path)
        : new PlanVersion(name, Optional.empty());
  }
}
