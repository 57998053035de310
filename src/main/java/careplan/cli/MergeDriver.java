package careplan.cli;

import careplan.git.LineMerge;
import careplan.merge.Merged;
import careplan.yaml.EditRefused;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What git asks of a merge driver: base, ours, theirs, size of the marks and the path of the file.
 * The result replaces ours. Whatever goes wrong, git's own merge by lines takes over, and what
 * nobody has understood is never called clean.
 */
final class MergeDriver {
  private static final int FEWEST_WORDS = 3;
  private static final int USUAL_MARKS = 7;

  private final Surroundings surroundings;

  MergeDriver(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** A file as text; none where it is not UTF-8 or cannot be read. */
  static Optional<String> read(Path path) {
    try (InputStream input = Files.newInputStream(path)) {
      byte[] bytes = input.readNBytes(TextDecoder.LARGEST_FILE + 1);
      if (bytes.length > TextDecoder.LARGEST_FILE) {
        return Optional.empty();
      }
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException otherText) {
      return Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  int run(List<String> words, MergeCommand.Merge merge) {
    if (words.size() < FEWEST_WORDS) {
      throw new WrongUse("--driver takes what git gives it: %O %A %B %L %P.");
    }
    Path base = surroundings.directory().resolve(words.get(0));
    Path ours = surroundings.directory().resolve(words.get(1));
    Path theirs = surroundings.directory().resolve(words.get(2));
    int size = words.size() > 3 ? size(words.get(3)) : USUAL_MARKS;
    String name = words.size() > 4 ? words.get(4) : words.get(1);
    if (surroundings.variable("CAREPLAN_MERGE").equals("0")) {
      return byLines(base, ours, theirs, size, true);
    }
    try {
      Optional<String> was = read(base);
      Optional<String> one = read(ours);
      Optional<String> other = read(theirs);
      if (was.isPresent() && one.isPresent() && other.isPresent()) {
        Path place = surroundings.directory().resolve(name);
        Merged merged = merge.of(place, size, was.get(), one.get(), other.get());
        byte[] bytes = merged.text().getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(bytes, one.get().getBytes(StandardCharsets.UTF_8))) {
          Files.write(ours, bytes);
        }
        surroundings.say(name + ":");
        MergeCommand.report(merged, surroundings);
        return merged.isClean() ? Status.FINE : Status.FOUND;
      }
      surroundings.say(name + ": not text in UTF-8; merged by lines. Read it before you commit.");
    } catch (EditRefused refused) {
      surroundings.say(
          name + ": merged by lines, read it before you commit. " + refused.getMessage());
    } catch (ClosedPipe | IOException trouble) {
      surroundings.say(name + ": merged by lines, read it before you commit.");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      surroundings.say(name + ": merged by lines, read it before you commit.");
      LastResort.trace(fault, surroundings);
    }
    return byLines(base, ours, theirs, size, false);
  }

  private static int size(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException literal) {
      return USUAL_MARKS;
    }
  }

  /**
   * @param asked whether somebody wanted it so: then git's word counts
   */
  private int byLines(Path base, Path ours, Path theirs, int size, boolean asked) {
    Path here = surroundings.directory().toAbsolutePath();
    Optional<LineMerge.Result> result = LineMerge.of(here, base, ours, theirs, size);
    try {
      if (result.isPresent()) {
        Files.write(ours, result.get().bytes());
        return asked && result.get().clean() ? Status.FINE : Status.FOUND;
      }
    } catch (IOException notWritten) {
      surroundings.say(ours + ": This file could not be written.");
    }
    // More than 1: the shell around this starts git merge-file by itself.
    return Status.TROUBLE;
  }
}
