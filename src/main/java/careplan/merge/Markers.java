package careplan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks of a conflict, as git writes them, each on a line of its own at its start. */
final class Markers {
  static final int USUAL_SIZE = 7;
  private final int size;

  /**
   * @param size how many signs a mark has
   */
  Markers(int size) {
    this.size = Math.max(USUAL_SIZE, Math.min(size, 100));
  }

  /** A conflict between texts of whole lines, with its path and reason. */
  String around(String label, String base, String ours, String theirs) {
    return "<".repeat(size)
        + " ours: "
        + label
        + "\n"
        + whole(ours)
        + "|".repeat(size)
        + " base\n"
        + whole(base)
        + "=".repeat(size)
        + "\n"
        + whole(theirs)
        + ">".repeat(size)
        + " theirs\n";
  }

  private static String whole(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  boolean isConflict(String text) {
    return text.startsWith("<".repeat(size) + " ");
  }

  /** A stretch of a file: the same for all, or a conflict. */
  record Part(Optional<String> label, String ours, String base, String theirs) {
    boolean isConflict() {
      return label.isPresent();
    }
  }

  /** The size of the first mark of a text, 0 where there is none. */
  static int sizeIn(String text) {
    for (String line : ConflictFile.lines(text)) {
      int length = 0;
      while (length < line.length() && line.charAt(length) == '<') {
        length++;
      }
      if (length >= USUAL_SIZE
          && length < line.length()
          && (line.charAt(length) == ' ' || line.charAt(length) == '\n')) {
        return length;
      }
    }
    return 0;
  }

  /** Cuts a text at its marks; none where they do not stand in order. */
  Optional<List<Part>> parts(String text) {
    List<Part> parts = new ArrayList<>();
    StringBuilder[] sides = {
      new StringBuilder(), new StringBuilder(), new StringBuilder(), new StringBuilder()
    };
    int at = 0;
    String label = "";
    for (String line : ConflictFile.lines(text)) {
      int mark = mark(line);
      if (mark == 0) {
        sides[at].append(line);
      } else if (mark == 1 && at == 0) {
        parts.add(same(sides[0]));
        label = line.substring(size).strip();
        at = 1;
      } else if (mark == 2 && at == 1) {
        at = 2;
      } else if (mark == 3 && (at == 1 || at == 2)) {
        at = 3;
      } else if (mark == 4 && at == 3) {
        parts.add(
            new Part(
                Optional.of(label), sides[1].toString(), sides[2].toString(), sides[3].toString()));
        for (StringBuilder side : sides) {
          side.setLength(0);
        }
        at = 0;
      } else {
        return Optional.empty();
      }
    }
    parts.add(same(sides[0]));
    return at == 0 ? Optional.of(parts) : Optional.empty();
  }

  private static Part same(StringBuilder text) {
    String words = text.toString();
    text.setLength(0);
    return new Part(Optional.empty(), words, words, words);
  }

  private int mark(String line) {
    if (line.length() < size) {
      return 0;
    }
    char sign = line.charAt(0);
    int kind = "<|=>".indexOf(sign) + 1;
    for (int i = 1; i < size; i++) {
      if (line.charAt(i) != sign) {
        return 0;
      }
    }
    boolean ends = line.length() == size || " \r\n".indexOf(line.charAt(size)) >= 0;
    return ends ? kind : 0;
  }
}
