package careplan.coverage;

import careplan.settings.Problem;
import careplan.settings.TeamSettings;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The standards there are: those that come with the program, then a team's own, read from {@code
 * .careplan/standards/*.yaml}. A team's own one takes the place of a standard of the same name.
 *
 * @param standards in the order in which they are shown
 * @param problems what could not be read or understood
 */
public record Standards(List<Standard> standards, List<Problem> problems) {

  /** What comes with the program, in the order in which it is shown. */
  public static final List<String> BUILT_IN =
      List.of(
          "five-item-minimum",
          "coordinators-six",
          "professional-six",
          "long-term-nine",
          "crisis-four",
          "contingency-two",
          "carers-seven",
          "nhs-england-five",
          "wales-outcome-areas",
          "wales-2015-regulation-3",
          "nice-qs14-6");

  private static final int MOST_FILES = 200;

  /**
   * The standards that hold for a plan.
   *
   * @param plan where the search for a team's own starts
   * @param rules the names of all rules
   */
  public static Standards found(TeamSettings settings, Path plan, Set<String> rules) {
    List<Standard> standards = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : BUILT_IN) {
      String file = name + ".yaml";
      keep(StandardReader.read(file, "", resource(file), rules), standards, problems);
    }
    Optional<TeamSettings.Standing> standing = settings.standing(plan);
    if (standing.isPresent()) {
      Path folder = standing.get().base().resolve(".careplan").resolve("standards");
      for (Path file : files(folder, settings, problems)) {
        String name = settings.name(file);
        byte[] bytes = bytes(file, name, problems);
        keep(StandardReader.read(name, name, bytes, rules), standards, problems);
      }
    }
    return new Standards(List.copyOf(standards), List.copyOf(problems));
  }

  private static void keep(
      StandardReader.Reading reading, List<Standard> standards, List<Problem> problems) {
    problems.addAll(reading.problems());
    Standard read = reading.standard().orElse(null);
    if (read == null) {
      return;
    }
    for (int i = 0; i < standards.size(); i++) {
      Standard other = standards.get(i);
      if (other.name().equals(read.name())) {
        if (other.origin().isEmpty()) {
          standards.set(i, read);
        } else {
          problems.add(
              Problem.with(
                  read.origin(),
                  "There is a standard "
                      + read.name()
                      + " in "
                      + other.origin()
                      + " already. Give one of them another name."));
        }
        return;
      }
    }
    standards.add(read);
  }

  private static byte[] resource(String file) {
    try (InputStream stream = Standards.class.getResourceAsStream("/careplan/standards/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("no standard " + file);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, TeamSettings settings, List<Problem> problems) {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
      for (Path file : found) {
        if (files.size() < MOST_FILES && !file.getFileName().toString().startsWith(".")) {
          files.add(file);
        }
      }
    } catch (IOException unreadable) {
      problems.add(Problem.with(settings.name(folder), "This folder may not be read."));
    }
    files.sort(null);
    return files;
  }

  private static byte[] bytes(Path file, String name, List<Problem> problems) {
    try (InputStream input = Files.newInputStream(file)) {
      return input.readNBytes(TextDecoder.LARGEST_FILE + 1);
    } catch (IOException unreadable) {
      problems.add(Problem.with(name, "This standard could not be read."));
      return new byte[0];
    }
  }
}
