package careplan.cli;

import careplan.render.file.MadeCopy;
import careplan.render.file.Mark;
import careplan.yaml.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where copies are written: beside their plan, into a folder, into one file, or to standard output.
 */
final class CopyFiles {
  private static final long LARGEST = 64 << 20;

  private final Surroundings surroundings;
  private final RenderOptions options;
  private final boolean many;
  private final Map<Path, String> written = new HashMap<>();

  /**
   * @param many whether more than one file is made, so that {@code -o} names a folder
   */
  CopyFiles(Surroundings surroundings, RenderOptions options, boolean many) {
    this.surroundings = surroundings;
    this.options = options;
    this.many = many;
    if (many && isStandardOutput()) {
      throw new WrongUse(
          "-o - takes one copy of one plan in one format, and more are asked for here.");
    }
  }

  /** Whether copies go to standard output. */
  boolean isStandardOutput() {
    return options.output().map("-"::equals).orElse(false);
  }

  /**
   * Writes a copy of a plan.
   *
   * @param told whether a line says so
   * @return whether it could be written
   */
  boolean write(MadeCopy copy, Path plan, boolean told) {
    if (isStandardOutput()) {
      surroundings.out().print(copy.text());
      return true;
    }
    Path file = place(copy.name(), plan);
    String name = file.toString();
    try {
      String other = written.putIfAbsent(file.toAbsolutePath().normalize(), plan.toString());
      if (other != null && !other.equals(plan.toString())) {
        return refuse(
            name
                + " is a copy of "
                + other
                + " already, and "
                + plan
                + " would have the same name.");
      }
      if (Files.isDirectory(file)) {
        return refuse(name + " is a folder. Name a file, or a folder with / at its end.");
      }
      byte[] bytes = copy.text().getBytes(StandardCharsets.UTF_8);
      if (!options.force() && Files.exists(file) && !isOurs(file)) {
        return refuse(
            name + " was changed by hand, or was not made by careplan. --force replaces it.");
      }
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      WholeFile.write(file, bytes);
      if (told && !options.quiet()) {
        surroundings.say("Wrote " + name + ".");
      }
      return true;
    } catch (IOException notWritten) {
      return refuse(name + " could not be written there.");
    }
  }

  private boolean refuse(String why) {
    surroundings.say(why);
    return false;
  }

  private static boolean isOurs(Path file) throws IOException {
    return Files.size(file) <= LARGEST && Mark.isUnchanged(read(file));
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private Path place(String name, Path plan) {
    Optional<String> output = options.output();
    if (output.isEmpty()) {
      return plan.resolveSibling(name);
    }
    try {
      Path place = surroundings.directory().resolve(output.get());
      boolean folder =
          many
              || output.get().endsWith("/")
              || output.get().endsWith(File.separator)
              || Files.isDirectory(place);
      return folder ? place.resolve(name) : place;
    } catch (InvalidPathException impossible) {
      throw new WrongUse("'" + output.get() + "' cannot be the path of a file.");
    }
  }
}
