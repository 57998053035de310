package careplan.cli;

import careplan.output.text.Paper;
import careplan.output.text.UnifiedDiff;
import careplan.settings.PlanFile;
import careplan.settings.Problem;
import careplan.yaml.EditRefused;
import careplan.yaml.FileChanged;
import careplan.yaml.TextDecoder;
import careplan.yaml.TextFile;
import careplan.yaml.YamlDocument;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that a command changes, one after the other: written, or only shown, or only counted. */
final class Rewriting {

  /** What becomes of a file. */
  interface Change {
    /**
     * The text as it should be; the same where nothing is to be done.
     *
     * @throws EditRefused if that cannot be made safely
     */
    String of(YamlDocument document) throws EditRefused;
  }

  private final Surroundings surroundings;
  private final Paper paper;
  private final boolean write;
  private final boolean diff;
  private int changed;
  private int unchanged;
  private int problems;

  /**
   * @param write whether files are replaced
   * @param diff whether their changes are shown
   */
  Rewriting(Surroundings surroundings, Paper paper, boolean write, boolean diff) {
    this.surroundings = surroundings;
    this.paper = paper;
    this.write = write;
    this.diff = diff;
  }

  /**
   * Changes one file; answers whether there was anything to change.
   *
   * @return false also where it could not be done, which is then said
   */
  boolean file(PlanFile file, Change change) {
    try {
      return file.standardInput() ? standardInput(file, change) : onDisk(file, change);
    } catch (EditRefused refused) {
      String place = refused.line() == 0 ? "" : ":" + refused.line();
      surroundings.say(file.name() + place + ": " + refused.getMessage());
    } catch (IOException trouble) {
      surroundings.say(Problem.with(file.name(), reason(trouble, file.path())).toString());
    }
    problems++;
    return false;
  }

  private boolean onDisk(PlanFile file, Change change) throws IOException, EditRefused {
    TextFile read = TextFile.read(file.name(), file.path());
    String before = read.document().source().text();
    String after = change.of(read.document());
    if (after.equals(before)) {
      unchanged++;
      return false;
    }
    if (write) {
      read.replaceWith(after);
    }
    show(file, before, after);
    return true;
  }

  private void show(PlanFile file, String before, String after) {
    changed++;
    if (diff) {
      surroundings.out().print(UnifiedDiff.of(file.name(), before, after, paper));
    }
  }

  /** What stands on standard input goes to standard output, changed or not. */
  private boolean standardInput(PlanFile file, Change change) throws IOException, EditRefused {
    byte[] bytes = surroundings.in().readNBytes(TextDecoder.LARGEST_FILE + 1);
    TextFile read = TextFile.of(file.name(), bytes);
    String before = read.document().source().text();
    String after = change.of(read.document());
    boolean same = after.equals(before);
    if (write) {
      byte[] result = same ? bytes : TextFile.withMarkOf(bytes, after);
      surroundings.out().write(result, 0, result.length);
    }
    if (same) {
      unchanged++;
      return false;
    }
    show(file, before, after);
    return true;
  }

  private static String reason(IOException trouble, Path path) {
    if (trouble instanceof FileChanged) {
      return "Somebody changed this file meanwhile, so it was left as it is now. Try again.";
    }
    if (trouble instanceof NoSuchFileException && !Files.exists(path)) {
      return "There is no such file.";
    }
    if (Files.isDirectory(path)) {
      return "This is a folder.";
    }
    if (trouble instanceof AccessDeniedException) {
      return Files.isReadable(path)
          ? "This may not be changed: permission to write the file or its folder is missing."
          : "This file may not be read: permission is missing.";
    }
    return Files.isReadable(path)
        ? "This file could not be written, and is as it was."
        : "This file could not be read.";
  }

  int changed() {
    return changed;
  }

  int unchanged() {
    return unchanged;
  }

  /** How many files could not be dealt with. */
  int problems() {
    return problems;
  }
}
