package careplan.cli;

import careplan.combine.Source;
import careplan.plan.PlanReading;
import careplan.plan.Text;
import careplan.settings.PlanFile;
import careplan.yaml.Fault;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The plans that are to become one, as they are read and as they are named. */
final class CombineSources {
  private static final String STANDARD_INPUT = "-";

  private final List<String> words;
  private final Optional<Path> target;
  private final Surroundings surroundings;

  /**
   * @param target the file that the new plan goes to, from which it names the others
   */
  CombineSources(List<String> words, Optional<Path> target, Surroundings surroundings) {
    this.words = words;
    this.target = target;
    this.surroundings = surroundings;
    if (words.size() < 2) {
      throw new WrongUse("combine takes two plans or more, of one person.");
    }
    Set<Path> seen = new HashSet<>();
    for (String word : words) {
      if (!seen.add(surroundings.directory().resolve(word).normalize())) {
        throw new WrongUse(word + " was named twice.");
      }
    }
  }

  /** All of them; nothing where one could not be read in full, which has been said. */
  Optional<List<Source>> read() {
    List<Source> sources = new ArrayList<>();
    PlanSource reader = new PlanSource(surroundings);
    for (String word : words) {
      boolean piped = word.equals(STANDARD_INPUT);
      String name = piped ? "standard input" : word;
      PlanFile file = new PlanFile(name, surroundings.directory().resolve(word), piped);
      Optional<PlanReading> reading = reader.read(file);
      if (reading.isPresent() && isWhole(name, reading.get())) {
        Source.of(name(word), reading.get()).ifPresent(sources::add);
      }
    }
    return sources.size() == words.size() ? Optional.of(sources) : Optional.empty();
  }

  private boolean isWhole(String name, PlanReading reading) {
    for (Fault fault : reading.faults()) {
      boolean hides =
          switch (fault.kind()) {
            case MERGE_CONFLICT_LEFT, YAML_BEYOND_THE_FORMAT, REPEATED_KEY, REPEATED_ID -> true;
            default -> false;
          };
      if (hides) {
        int line = reading.document().source().lineAt(fault.start());
        surroundings.say(
            name
                + ":"
                + line
                + ": "
                + fault.message().in(reading.document().source())
                + " Put that right first.");
        return false;
      }
    }
    return true;
  }

  /** What the new plan calls a plan: its file, without folders where that tells them apart. */
  private String name(String word) {
    if (word.equals(STANDARD_INPUT)) {
      return "standard input";
    }
    String last = last(word);
    int alike = 0;
    for (String other : words) {
      alike += last(other).equals(last) ? 1 : 0;
    }
    return alike == 1 ? last : word;
  }

  private static String last(String word) {
    Path name = Path.of(word).getFileName();
    return name == null ? word : name.toString();
  }

  /** The plans, and those that they name as their parts, as seen from the folder of the new one. */
  List<String> includes(List<Source> sources) {
    Path from = target.orElse(surroundings.directory().resolve("new")).toAbsolutePath().normalize();
    Set<Path> paths = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(STANDARD_INPUT)) {
        Path path = surroundings.directory().resolve(words.get(i)).toAbsolutePath().normalize();
        paths.add(path);
        for (Text part : sources.get(i).plan().includes()) {
          path(path, part.value()).ifPresent(paths::add);
        }
      }
    }
    paths.remove(from);
    List<String> includes = new ArrayList<>();
    for (Path path : paths) {
      Path folder = from.getParent();
      boolean related = folder != null && Objects.equals(folder.getRoot(), path.getRoot());
      Path seen = related ? folder.relativize(path) : path;
      includes.add(seen.toString().replace('\\', '/'));
    }
    return includes;
  }

  private static Optional<Path> path(Path plan, String part) {
    try {
      return Optional.of(plan.resolveSibling(part).normalize());
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }
}
