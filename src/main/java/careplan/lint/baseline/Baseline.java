package careplan.lint.baseline;

import careplan.settings.Problem;
import careplan.yaml.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One {@code .careplan/baseline.json}: what it held when it was read, and what it is to hold. */
final class Baseline {
  private static final String FOLDER = ".careplan";
  private static final String FILE = "baseline.json";

  private final Path file;
  private final String name;
  private final Optional<byte[]> read;
  private final SortedMap<Entry, Integer> accepted;
  private final Optional<Problem> problem;

  private Baseline(
      Path file,
      String name,
      Optional<byte[]> read,
      SortedMap<Entry, Integer> accepted,
      Optional<Problem> problem) {
    this.file = file;
    this.name = name;
    this.read = read;
    this.accepted = accepted;
    this.problem = problem;
  }

  /** The path that the baseline of a team has. */
  static Path file(Path base) {
    return base.resolve(FOLDER).resolve(FILE);
  }

  /**
   * Reads a baseline; where there is none, it is empty.
   *
   * @param name what messages call it
   */
  static Baseline read(Path file, String name) {
    Optional<byte[]> bytes;
    try {
      bytes = bytes(file);
    } catch (IOException unreadable) {
      return broken(file, name, Problem.with(name, "The baseline may not be read."));
    }
    if (bytes.isEmpty()) {
      return new Baseline(file, name, bytes, new TreeMap<>(), Optional.empty());
    }
    try {
      String text = new String(bytes.get(), StandardCharsets.UTF_8);
      return new Baseline(file, name, bytes, BaselineText.read(text), Optional.empty());
    } catch (BaselineText.Unreadable unreadable) {
      String next =
          " After a merge that clashed, keep the lines of both sides; else delete the file and write"
              + " it again with 'careplan lint --write-baseline'.";
      return broken(
          file, name, new Problem(name, unreadable.line(), 1, unreadable.getMessage() + next));
    }
  }

  private static Baseline broken(Path file, String name, Problem problem) {
    return new Baseline(file, name, Optional.empty(), new TreeMap<>(), Optional.of(problem));
  }

  private static Optional<byte[]> bytes(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  String name() {
    return name;
  }

  /** Why it cannot be used; nothing is then accepted, and nothing written. */
  Optional<Problem> problem() {
    return problem;
  }

  SortedMap<Entry, Integer> accepted() {
    return accepted;
  }

  /** The entries of one plan. */
  SortedMap<Entry, Integer> of(String plan) {
    return accepted.subMap(new Entry(plan, "", ""), new Entry(plan + "\0", "", ""));
  }

  /**
   * Puts the entries into the file.
   *
   * @throws IOException if it cannot be written, or somebody else has written it meanwhile
   */
  void write(SortedMap<Entry, Integer> entries) throws IOException {
    Optional<byte[]> now = bytes(file);
    boolean same =
        now.isPresent() == read.isPresent()
            && (now.isEmpty() || Arrays.equals(now.get(), read.get()));
    if (!same) {
      throw new IOException("it was changed meanwhile");
    }
    Files.createDirectories(file.getParent());
    WholeFile.write(file, BaselineText.of(entries).getBytes(StandardCharsets.UTF_8));
  }
}
