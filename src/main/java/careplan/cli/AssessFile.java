package careplan.cli;

import careplan.assess.Assessment;
import careplan.assess.AssessmentEdit;
import careplan.assess.AssessmentReader;
import careplan.assess.AssessmentText;
import careplan.assess.Evidence;
import careplan.assess.Figure;
import careplan.assess.Item;
import careplan.assess.Toolkit;
import careplan.yaml.EditRefused;
import careplan.yaml.TextDecoder;
import careplan.yaml.WholeFile;
import careplan.yaml.YamlDocument;
import careplan.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The file of a self-assessment: begun, read, changed by place. */
final class AssessFile {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final Path path;
  private final Surroundings surroundings;
  private byte[] bytes = {};
  private YamlDocument document;

  AssessFile(String name, Surroundings surroundings) {
    this.name = name;
    this.surroundings = surroundings;
    try {
      this.path = surroundings.directory().resolve(name);
    } catch (InvalidPathException impossible) {
      throw new WrongUse("'" + name + "' cannot be the path of a file.");
    }
  }

  /** Where it is. */
  Path path() {
    return path;
  }

  /** As it was read. */
  YamlDocument document() {
    return document;
  }

  /** Reads it; says why, where that cannot be done. */
  Optional<Assessment> read() {
    try (InputStream input = Files.newInputStream(path)) {
      bytes = input.readNBytes(TextDecoder.LARGEST_FILE + 1);
    } catch (NoSuchFileException missing) {
      surroundings.say(
          name + ": There is no such file. 'careplan assess new " + name + "' begins one.");
      return Optional.empty();
    } catch (IOException unreadable) {
      surroundings.say(name + ": This file could not be read.");
      return Optional.empty();
    }
    document = YamlReader.read(name, bytes);
    AssessmentReader.Reading reading = AssessmentReader.read(document);
    reading.problems().forEach(problem -> surroundings.say(problem.toString()));
    return reading.problems().isEmpty() ? Optional.of(reading.assessment()) : Optional.empty();
  }

  /** Writes a new one, with what plans show. */
  int begin(ParseResult arguments, AssessEvidence caseload) {
    if (Files.isDirectory(path)) {
      throw new WrongUse(name + " is a folder. Name a file.");
    }
    if (Files.exists(path) && !arguments.hasMatchedOption("--force")) {
      throw new WrongUse(name + " is there already. --force replaces it.");
    }
    LocalDate day = Choice.day(arguments, "--today").orElse(surroundings.today());
    String text = AssessmentText.of(Choice.text(arguments, "--service").orElse(""), day);
    Evidence evidence = caseload.evidence();
    try {
      document = YamlReader.read(name, text.getBytes(StandardCharsets.UTF_8));
      AssessmentEdit edit = AssessmentEdit.of(document);
      figures(edit, AssessmentReader.read(document).assessment(), evidence);
      WholeFile.write(path, edit.text().getBytes(StandardCharsets.UTF_8));
    } catch (EditRefused unexpected) {
      throw new IllegalStateException(unexpected);
    } catch (IOException unwritable) {
      surroundings.say(name + ": This file could not be written.");
      return Status.TROUBLE;
    }
    surroundings.say(
        name + " is written. 'careplan assess answer " + name + "' goes through the questions.");
    return caseload.hadTrouble() ? Status.TROUBLE : Status.FINE;
  }

  /** Writes what plans show below each question that they show something of. */
  static void figures(AssessmentEdit edit, Assessment written, Evidence evidence)
      throws EditRefused {
    if (!evidence.isThere()) {
      return;
    }
    for (Item item : Toolkit.ALL) {
      List<Figure> figures = evidence.figures(item, written);
      if (!figures.isEmpty() && !figures.equals(written.entry(item.key()).figures())) {
        edit.figures(item.key(), figures);
      }
    }
  }

  /** Puts the changed text in the place of what was read, unless somebody else changed it. */
  int write(AssessmentEdit edit) {
    if (!edit.isChanged()) {
      surroundings.say(name + " is as it was: nothing new was said.");
      return Status.FINE;
    }
    try {
      if (!Arrays.equals(Files.readAllBytes(path), bytes)) {
        surroundings.say(
            name + " has changed since it was read, and is left as it is. Answer again.");
        return Status.TROUBLE;
      }
      byte[] text = edit.text().getBytes(StandardCharsets.UTF_8);
      WholeFile.write(path, startsWithMark() ? joined(BYTE_ORDER_MARK, text) : text);
      surroundings.say(name + " is written.");
      return Status.FINE;
    } catch (IOException unwritable) {
      surroundings.say(name + ": This file could not be written.");
      return Status.TROUBLE;
    }
  }

  private boolean startsWithMark() {
    return bytes.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(Arrays.copyOf(bytes, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
