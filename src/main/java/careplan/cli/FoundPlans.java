package careplan.cli;

import careplan.lint.LintRun.PlanFile;
import careplan.output.lint.LintSummary.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The plans that some paths lead to, in the order of their names, each once.
 *
 * @param files the plans
 * @param problems paths that lead nowhere
 * @param empty folders without a plan
 */
record FoundPlans(List<PlanFile> files, List<Problem> problems, List<String> empty) {

  static FoundPlans at(List<String> paths, Path directory) {
    Map<String, PlanFile> files = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    for (String typed : paths) {
      try {
        Path path = directory.resolve(typed);
        if (Files.isDirectory(path)) {
          List<Path> found = search(path);
          if (found.isEmpty()) {
            empty.add(typed);
          }
          for (Path file : found) {
            String name = name(Path.of(typed).resolve(path.relativize(file)));
            files.put(name, new PlanFile(name, file));
          }
        } else {
          String name = name(Path.of(typed));
          files.put(name, new PlanFile(name, path));
        }
      } catch (InvalidPathException noPath) {
        problems.add(new Problem(typed, "This is not the name of a file."));
      } catch (IOException | UncheckedIOException unreadable) {
        problems.add(new Problem(typed, "This folder could not be read."));
      }
    }
    return new FoundPlans(List.copyOf(files.values()), problems, empty);
  }

  private static List<Path> search(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(FoundPlans::isPlan).sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static boolean isPlan(Path path) {
    String name = path.getFileName().toString();
    return (name.endsWith(".careplan.yaml") || name.endsWith(".careplan.yml"))
        && Files.isRegularFile(path);
  }

  private static String name(Path path) {
    return path.normalize().toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
