package careplan.cli;

import careplan.output.lint.FormerReport;
import careplan.yaml.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a report goes: to standard output as it comes, or into a file, whole and at the end. A file
 * that is there already is replaced where it is a former report of the same format.
 */
final class ReportFile {
  private final Surroundings surroundings;
  private final Optional<Path> file;
  private final String name;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final PrintStream out;

  private ReportFile(Surroundings surroundings, Optional<Path> file, String name) {
    this.surroundings = surroundings;
    this.file = file;
    this.name = name;
    this.out =
        file.isEmpty() ? surroundings.out() : new PrintStream(held, false, StandardCharsets.UTF_8);
  }

  /** Looks at the file before any work is done. */
  static ReportFile of(ReportOptions options, Surroundings surroundings) {
    if (options.file().isEmpty()) {
      return new ReportFile(surroundings, Optional.empty(), "");
    }
    String name = options.file().get();
    Path file;
    try {
      file = surroundings.directory().resolve(name);
    } catch (InvalidPathException impossible) {
      throw new WrongUse("'" + name + "' cannot be the path of a file.");
    }
    if (name.isEmpty() || Files.isDirectory(file)) {
      throw new WrongUse("--output-file needs a file, and '" + name + "' is none.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new WrongUse("The folder of --output-file " + name + " does not exist. Make it first.");
    }
    if (!options.force() && Files.exists(file) && !isFormer(file, options)) {
      throw new WrongUse(
          name
              + " is there already, and is no "
              + options.format().word()
              + " report of careplan's. --force replaces it.");
    }
    return new ReportFile(surroundings, Optional.of(file), name);
  }

  private static boolean isFormer(Path file, ReportOptions options) {
    try {
      return FormerReport.isOne(file, options.format(), options.statistics());
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** What the report is written to. */
  PrintStream out() {
    return out;
  }

  /** Whether the report goes into a file, so that nobody sees it go by. */
  boolean isFile() {
    return file.isPresent();
  }

  /**
   * Puts the file in place.
   *
   * @return whether that could be done
   */
  boolean close() {
    if (file.isEmpty()) {
      return true;
    }
    out.flush();
    try {
      WholeFile.write(file.get(), held.toByteArray());
      return true;
    } catch (IOException notWritten) {
      surroundings.say(name + ": The report could not be written there.");
      return false;
    }
  }
}
