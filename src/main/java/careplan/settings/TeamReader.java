package careplan.settings;

import careplan.git.WorkTree;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads {@code .careplan/config.yaml} and the files that it extends, one behind the other. */
final class TeamReader {
  private static final String FOLDER = ".careplan";
  private static final String FILE = "config.yaml";

  private final Path directory;
  private final Path boundary;
  private final Supplier<Set<String>> rules;
  private final Deque<Config> farthestFirst = new ArrayDeque<>();
  private final List<Problem> problems = new ArrayList<>();

  private TeamReader(Path directory, Path boundary, Supplier<Set<String>> rules) {
    this.directory = directory;
    this.boundary = boundary;
    this.rules = rules;
  }

  /** Whether a folder holds {@code .careplan/}. */
  static boolean holdsSettings(Path folder) {
    return Files.isDirectory(folder.resolve(FOLDER));
  }

  /**
   * Reads the settings of a folder that holds {@code .careplan/}.
   *
   * @param base the folder, as a real path
   * @param directory the folder that the command runs in, as a real path: names are seen from it
   * @param home the home folder, as a real path
   * @param rules the names of all rules
   */
  static Team read(Path base, Path directory, Optional<Path> home, Supplier<Set<String>> rules) {
    Path boundary =
        WorkTree.holding(base)
            .map(WorkTree::root)
            .orElse(home.filter(base::startsWith).orElse(base));
    TeamReader reader = new TeamReader(directory, boundary, rules);
    Path file = base.resolve(FOLDER).resolve(FILE);
    if (!Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      reader.readAll(file);
    } else if (Files.exists(base.resolve(FOLDER).resolve("config.yml"))) {
      reader.problems.add(
          Problem.with(
              reader.name(base.resolve(FOLDER).resolve("config.yml")),
              "Settings are read from config.yaml. Give this file that name."));
    }
    return new Team(base, List.copyOf(reader.farthestFirst), List.copyOf(reader.problems));
  }

  private void readAll(Path first) {
    Set<Path> seen = new HashSet<>();
    Path file = first;
    Origin asked = null;
    while (file != null) {
      Path real = real(file, asked);
      if (real == null) {
        return;
      }
      if (!seen.add(real)) {
        problem(file, asked, "These settings extend each other in a circle. Take out one extends.");
        return;
      }
      byte[] bytes = bytes(real, asked);
      if (bytes == null) {
        return;
      }
      ConfigReader.Reading reading = ConfigReader.read(name(real), bytes, rules);
      farthestFirst.addFirst(reading.config());
      problems.addAll(reading.problems());
      Config.Extended farther = reading.config().farther().orElse(null);
      asked = farther == null ? null : farther.origin();
      file = farther == null ? null : extended(file, farther);
    }
  }

  /** The file that a path leads to; nothing, and a problem, where it leads out of the work tree. */
  private Path real(Path file, Origin asked) {
    Path real;
    try {
      real = file.toRealPath();
    } catch (IOException missing) {
      problem(
          file,
          asked,
          asked == null
              ? "These settings may not be read, or the link leads nowhere."
              : "extends names " + name(file) + ", and there is no such file.");
      return null;
    }
    if (!real.startsWith(boundary)) {
      problem(
          file,
          asked,
          "These settings are outside "
              + name(boundary)
              + ", and only settings inside it are read. Keep a copy inside.");
      return null;
    }
    return real;
  }

  private byte[] bytes(Path real, Origin asked) {
    if (Files.isRegularFile(real)) {
      try (InputStream input = Files.newInputStream(real)) {
        return input.readNBytes(TextDecoder.LARGEST_FILE + 1);
      } catch (IOException unreadable) {
        problem(real, asked, "The settings in " + name(real) + " may not be read.");
        return null;
      }
    }
    problem(real, asked, name(real) + " is not a file, so no settings can be read from it.");
    return null;
  }

  private Path extended(Path from, Config.Extended farther) {
    if (farther.path().contains("://")) {
      problem(
          from, farther.origin(), "extends takes a path. Nothing is ever fetched from an address.");
      return null;
    }
    Path folder = from.getParent();
    boolean inFolder = folder.endsWith(FOLDER);
    try {
      Path named = (inFolder ? folder.getParent() : folder).resolve(farther.path());
      return Files.isDirectory(named) ? named.resolve(FOLDER).resolve(FILE) : named;
    } catch (InvalidPathException impossible) {
      problem(from, farther.origin(), "extends takes a path, and this cannot be one.");
      return null;
    }
  }

  private void problem(Path file, Origin asked, String message) {
    problems.add(
        asked == null
            ? Problem.with(name(file), message)
            : new Problem(asked.file(), asked.line(), asked.column(), message));
  }

  private String name(Path path) {
    String name = Names.seenFrom(directory, path.normalize());
    return name.isEmpty() ? "." : name;
  }
}
