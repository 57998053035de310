package careplan.yaml;

import careplan.yaml.ScalarNode.Style;

/** Keys and single values as they are mostly written: bare, in simple quotes, below a mark. */
abstract class EverydayScalars extends EverydayText {
  private static final int LONGEST_KEY = 100;

  EverydayScalars(SourceText source) {
    super(source);
  }

  /** Whether no text without quotes begins here; a minus before a figure does. */
  private boolean isIndicator() {
    return switch (next()) {
      case NOTHING, ' ', '\n' -> true;
      case '-' -> at + 1 == chars.length || !Character.isLetterOrDigit(chars[at + 1]);
      case '?', ':', ',', '[', ']', '{', '}', '#', '&', '*' -> true;
      case '!', '|', '>', '\'', '"', '%', '@', '`' -> true;
      default -> false;
    };
  }

  static boolean isFlowMark(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  /** Text without quotes, which goes on over the lines that stand further in. */
  final ScalarNode plain(int indent) {
    require(!isIndicator());
    int start = at;
    int end = plainLine();
    String value = text.substring(start, end);
    boolean comment = next() == '#';
    int lineEnd = at;
    endLine();
    StringBuilder folded = null;
    while (column > indent) {
      require(!comment && at - column == lineEnd + 1 && !isDash());
      int from = at;
      end = plainLine();
      folded = folded == null ? new StringBuilder(value) : folded;
      folded.append(' ').append(text, from, end);
      comment = next() == '#';
      lineEnd = at;
      endLine();
    }
    return new ScalarNode(start, end, folded == null ? value : folded.toString(), Style.PLAIN);
  }

  /** Reads up to the end of the line or its comment; answers where the text ends. */
  private int plainLine() {
    int end = at;
    for (; at < chars.length; at++) {
      char c = chars[at];
      if (c == '\n' || c == '#' && chars[at - 1] == ' ') {
        break;
      }
      require(c != ':' || !isSpaceOrEnd(at + 1));
      if (c != ' ') {
        end = at + 1;
      }
    }
    return end;
  }

  final ScalarNode quoted(char mark) {
    int start = at;
    boolean doubled = false;
    at++;
    while (next() != mark || mark == '\'' && isDoubledMark()) {
      char c = next();
      require(c != NOTHING && c != '\n' && (c != '\\' || mark == '\''));
      doubled |= c == '\'' && mark == '\'';
      at += c == '\'' && mark == '\'' ? 2 : 1;
    }
    at++;
    String value = text.substring(start + 1, at - 1);
    return new ScalarNode(
        start,
        at,
        start + 1,
        at - 1,
        doubled ? value.replace("''", "'") : value,
        mark == '\'' ? Style.SINGLE_QUOTED : Style.DOUBLE_QUOTED);
  }

  private boolean isDoubledMark() {
    return at + 1 < chars.length && chars[at + 1] == '\'';
  }

  /** Text below a {@code |} or {@code >}. */
  final ScalarNode lines(int indent) {
    int start = at;
    boolean folded = chars[at] == '>';
    at++;
    boolean strip = next() == '-';
    at += strip ? 1 : 0;
    skipSpaces();
    require(next() == '\n');
    at++;
    int inner = indentOf(at, Integer.MAX_VALUE);
    require(inner > indent && at + inner < chars.length && chars[at + inner] != '\n');
    StringBuilder value = new StringBuilder();
    int breaks = 0;
    while (at < chars.length) {
      int its = indentOf(at, inner);
      int from = at + its;
      require(from < chars.length && (its == 0 || chars[from] != '\n'));
      if (chars[from] == '\n') {
        breaks++;
        at++;
        continue;
      }
      if (its < inner) {
        break;
      }
      require(!folded || chars[from] != ' ');
      at = from;
      skipLine();
      require(at < chars.length);
      if (!value.isEmpty()) {
        value.append(folded && breaks == 0 ? " " : "\n".repeat(folded ? breaks : breaks + 1));
      }
      value.append(text, from, at);
      breaks = 0;
      at++;
    }
    ScalarNode node =
        ScalarReader.lines(
            source,
            start,
            at,
            strip ? value.toString() : value.append('\n').toString(),
            folded ? Style.FOLDED : Style.LITERAL);
    nextLine();
    return node;
  }

  final ScalarNode flowPlain() {
    require(!isIndicator());
    int start = at;
    int end = flowLine();
    String value = text.substring(start, end);
    StringBuilder folded = null;
    while (next() == '\n') {
      at++;
      require(isSpaceOrEnd(at));
      skipSpaces();
      if (next() == ',' || next() == ']' || next() == '}') {
        break;
      }
      int from = at;
      end = flowLine();
      require(end > from);
      folded = folded == null ? new StringBuilder(value) : folded;
      folded.append(' ').append(text, from, end);
    }
    return new ScalarNode(start, end, folded == null ? value : folded.toString(), Style.PLAIN);
  }

  /** Reads up to the end of the line or what ends the value; answers where the text ends. */
  private int flowLine() {
    int end = at;
    for (; at < chars.length; at++) {
      char c = chars[at];
      if (c == '\n' || c == ',' || c == ']' || c == '}') {
        break;
      }
      require(c != '[' && c != '{' && (c != '#' || chars[at - 1] != ' '));
      require(c != ':' || !isSpaceOrEnd(at + 1) && !isFlowMark(chars[at + 1]));
      if (c != ' ') {
        end = at + 1;
      }
    }
    return end;
  }

  final ScalarNode key(boolean flow) {
    int start = at;
    require(at < chars.length && Character.isLetterOrDigit(chars[at]));
    while (next() != ':' || !isSpaceOrEnd(at + 1)) {
      char c = next();
      require(c != NOTHING && c != '\n' && c != '#' && !(flow && isFlowMark(c)));
      at++;
    }
    require(at - start <= LONGEST_KEY && chars[at - 1] != ' ');
    ScalarNode key = new ScalarNode(start, at, text.substring(start, at), Style.PLAIN);
    at++;
    return key;
  }
}
