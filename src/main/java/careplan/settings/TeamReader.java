package careplan.settings;

import careplan.git.WorkTree;
import careplan.yaml.TextDecoder;
import careplan.yaml.YamlDocument;
import careplan.yaml.YamlReader;
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

/**
 * Reads {@code .careplan/config.yaml} and the files that it extends, with the words and rules that
 * stand beside them.
 */
final class TeamReader {
  private static final String FOLDER = ".careplan";
  private static final String FILE = "config.yaml";
  private static final String WORDS = "words";
  private static final String RULES = "rules";

  private final Path directory;
  private final Path boundary;
  private final KnownNames known;
  private final Deque<YamlDocument> documents = new ArrayDeque<>();
  private final Deque<Path> folders = new ArrayDeque<>();
  private final List<Problem> problems = new ArrayList<>();

  private TeamReader(Path directory, Path boundary, KnownNames known) {
    this.directory = directory;
    this.boundary = boundary;
    this.known = known;
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
   * @param known what settings are held against
   */
  static Team read(Path base, Path directory, Optional<Path> home, KnownNames known) {
    Path boundary =
        WorkTree.holding(base)
            .map(WorkTree::root)
            .orElse(home.filter(base::startsWith).orElse(base));
    return new TeamReader(directory, boundary, known).read(base);
  }

  private Team read(Path base) {
    Path folder = base.resolve(FOLDER);
    Path file = folder.resolve(FILE);
    folders.addFirst(folder);
    if (!Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      findAll(file);
    } else if (Files.exists(folder.resolve("config.yml"))) {
      problems.add(
          Problem.with(
              name(folder.resolve("config.yml")),
              "Settings are read from config.yaml. Give this file that name."));
    }
    Settings own = own();
    Supplier<Set<String>> rules = own.rules().isEmpty() ? known::rules : () -> withOwn(own);
    List<Config> farthestFirst = new ArrayList<>(documents.size());
    for (YamlDocument document : documents) {
      ConfigReader.Reading reading = ConfigReader.read(document, rules);
      farthestFirst.add(reading.config());
      problems.addAll(reading.problems());
    }
    return new Team(base, own, farthestFirst, List.copyOf(problems));
  }

  /** Words and rules of the team's own; what reads them is loaded only where there are some. */
  private Settings own() {
    TeamOwnReader reader = null;
    for (Path folder : folders) {
      if (Files.exists(folder.resolve(WORDS)) || Files.exists(folder.resolve(RULES))) {
        reader = reader == null ? new TeamOwnReader(boundary, this::name, known) : reader;
        reader.read(folder.resolve(WORDS), folder.resolve(RULES));
      }
    }
    if (reader == null) {
      return Settings.NONE;
    }
    problems.addAll(reader.problems());
    return reader.own();
  }

  private Set<String> withOwn(Settings own) {
    Set<String> all = new HashSet<>(known.rules());
    all.addAll(own.rules().keySet());
    return all;
  }

  /** Finds a settings file and those that it extends, one behind the other. */
  private void findAll(Path first) {
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
      if (asked != null && file.getParent().endsWith(FOLDER)) {
        folders.addFirst(file.getParent());
      }
      YamlDocument document = YamlReader.read(name(real), bytes);
      documents.addFirst(document);
      Config.Extended farther = ConfigReader.extended(document).orElse(null);
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
