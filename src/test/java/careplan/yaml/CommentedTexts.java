package careplan.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Files with comments in every position, blank lines, every style of scalar, brackets and braces,
 * and whatever margins people choose, together with what they say and whose each comment is.
 */
final class CommentedTexts {

  /** A text, and its data and comments with their owners as they were meant. */
  record Made(String text, CommentedValue meant) {}

  private static final String[] WORDS = {
    "Walk to the shop", "no", "12:30", "0123", "Siân 😀", "Ring 999", "x", "24/7", "it's", "a#b"
  };

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int number;
  private String lineEnd = "\n";

  CommentedTexts(long seed) {
    this.random = new Random(seed);
  }

  Made next() {
    text.setLength(0);
    number = 0;
    lineEnd = chance(5) ? "\r\n" : "\n";
    List<String> above = new ArrayList<>();
    if (chance(2)) {
      gap(0, above);
    }
    if (chance(6)) {
      text.append("---").append(lineEnd);
    }
    CommentedValue meant = mapping(0, 0, false, 2 + random.nextInt(4)).with(above, List.of());
    List<String> below = new ArrayList<>();
    if (chance(4)) {
      gap(0, below);
    }
    meant =
        new CommentedValue(
            meant.above(), meant.beside(), meant.words(), meant.entries(), meant.items(), below);
    boolean cut = chance(6) && text.toString().endsWith(lineEnd) && !endsInBlockText;
    if (cut) {
      text.setLength(text.length() - lineEnd.length());
    }
    return new Made(text.toString(), meant);
  }

  private boolean endsInBlockText;

  private CommentedValue mapping(int column, int depth, boolean inline, int count) {
    Map<String, CommentedValue> entries = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      List<String> above = new ArrayList<>();
      boolean first = i == 0;
      if (!first || (!inline && depth > 0)) {
        gap(column, above);
      }
      if (!(first && inline)) {
        text.append(" ".repeat(column));
      }
      String key = "k" + number++;
      text.append(key).append(':');
      entries.put(key, value(column, depth, false).with(above, beside));
    }
    return new CommentedValue(List.of(), List.of(), Value.entries(), entries, List.of(), List.of());
  }

  private CommentedValue list(int column, int depth, boolean inline, int count) {
    List<CommentedValue> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> above = new ArrayList<>();
      if (!(i == 0 && inline)) {
        gap(column, above);
        text.append(" ".repeat(column));
      }
      text.append('-');
      items.add(value(column, depth, true).with(above, beside));
    }
    return new CommentedValue(List.of(), List.of(), Value.entries(), Map.of(), items, List.of());
  }

  /** Comments of the line that was written last, for whoever called. */
  private List<String> beside = List.of();

  private CommentedValue value(int column, int depth, boolean item) {
    endsInBlockText = false;
    int kind = depth > 3 ? random.nextInt(6) : random.nextInt(10);
    if (kind < 6) {
      return single(kind, column);
    }
    int inner = column + 1 + random.nextInt(4);
    boolean list = kind >= 8;
    int count = 1 + random.nextInt(3);
    List<String> own = new ArrayList<>();
    CommentedValue value;
    if (item && chance(2)) {
      int spaces = 1 + (chance(4) ? random.nextInt(3) : 0);
      text.append(" ".repeat(spaces));
      inner = column + 1 + spaces;
      value = list ? list(inner, depth + 1, true, count) : mapping(inner, depth + 1, true, count);
    } else {
      endLine(own);
      if (list && !item && chance(4)) {
        inner = column;
      }
      value = list ? list(inner, depth + 1, false, count) : mapping(inner, depth + 1, false, count);
    }
    List<String> below = new ArrayList<>();
    if (inner > column && chance(6)) {
      comment(inner, below);
    }
    beside = own;
    return new CommentedValue(
        List.of(), List.of(), value.words(), value.entries(), value.items(), below);
  }

  private CommentedValue single(int kind, int column) {
    List<String> own = new ArrayList<>();
    String words = WORDS[random.nextInt(WORDS.length)] + " " + number++;
    int inner = column + 1 + random.nextInt(4);
    String margin = " ".repeat(inner);
    switch (kind) {
      case 0 -> text.append(' ').append(words);
      case 1 -> {
        boolean doubles = chance(2);
        text.append(' ').append(doubles ? '"' : '\'');
        text.append(doubles ? words : words.replace("'", "''")).append(doubles ? '"' : '\'');
      }
      case 2 -> {
        boolean literal = chance(2);
        String keep = chance(3) ? "-" : "";
        text.append(' ').append(literal ? '|' : '>').append(keep);
        endLine(own);
        text.append(margin).append(words).append(lineEnd);
        boolean blank = chance(2);
        if (blank) {
          text.append(lineEnd);
        }
        text.append(margin).append("# no comment").append(lineEnd);
        words += (literal ? (blank ? "\n\n" : "\n") : blank ? "\n" : " ") + "# no comment";
        words += keep.isEmpty() ? "\n" : "";
        endsInBlockText = true;
        beside = own;
        return CommentedValue.of(Value.words(words));
      }
      case 3 -> {
        text.append(' ').append(words).append(lineEnd).append(margin).append("and on");
        words += " and on";
      }
      case 4 -> {
        boolean braces = chance(2);
        String one = "f" + number++;
        String two = "f" + number++;
        boolean many = chance(4);
        String comma = ", ";
        text.append(braces ? " {" : " [").append(braces ? one + ": 1" : one);
        if (many) {
          comma = ",";
          text.append(comma);
          endLine(own);
          text.append(margin);
        } else {
          text.append(comma);
        }
        text.append(braces ? two + ": 2" : two).append(braces ? '}' : ']');
        endLine(own);
        beside = own;
        return CommentedValue.of(
            braces
                ? Value.entries().with(one, "1").with(two, "2")
                : Value.items(List.of(one, two)));
      }
      default -> {
        endLine(own);
        beside = own;
        return CommentedValue.of(Value.words(""));
      }
    }
    endLine(own);
    beside = own;
    return CommentedValue.of(Value.words(words));
  }

  /** Blank lines and comments above something. */
  private void gap(int column, List<String> above) {
    if (chance(4)) {
      text.append(lineEnd);
    }
    while (chance(4)) {
      comment(chance(8) ? Math.max(0, column - random.nextInt(3)) : column, above);
      if (chance(4)) {
        text.append(lineEnd);
      }
    }
  }

  private void comment(int column, List<String> owner) {
    String comment = "# note " + number++ + (chance(4) ? ": - x" : "");
    text.append(" ".repeat(column)).append(comment).append(lineEnd);
    owner.add(comment);
  }

  private void endLine(List<String> owner) {
    if (chance(5)) {
      String comment = "# beside " + number++;
      text.append(" ".repeat(1 + random.nextInt(4))).append(comment);
      owner.add(comment);
    }
    text.append(lineEnd);
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }
}
