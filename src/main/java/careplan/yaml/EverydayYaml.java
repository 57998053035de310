package careplan.yaml;

import careplan.yaml.ScalarNode.Style;
import java.util.Optional;

/**
 * Reads the YAML that plans are mostly written in, several times faster than an engine for all of
 * it can: fields and lists by indentation, text on one line or several, simple quotes, {@code [a,
 * b]}, {@code {a: b}}, {@code |} and {@code >}, comments.
 *
 * <p>Whatever is rarer or looks wrong (tabs, escapes, anchors, empty values, keys that stand twice)
 * makes it give up, and {@link YamlReader} asks the engine, which says what is wrong. So what this
 * reads has no faults, and is what the engine reads: the tests hold every node against the
 * engine's.
 */
final class EverydayYaml {
  private static final int DEEPEST = 40;
  private static final int LONGEST_KEY = 100;
  private static final char NOTHING = 0;
  private static final Unusual UNUSUAL = new Unusual();

  private final SourceText source;
  private final String text;
  private final char[] chars;
  private int at;

  /** Where in its line the text at hand begins, once a line is done; -1 after the last one. */
  private int column;

  private int depth;

  private EverydayYaml(SourceText source) {
    this.source = source;
    this.text = source.text();
    this.chars = text.toCharArray();
  }

  /** Something that the engine must look at. */
  private static final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusual() {
      super(null, null, false, false);
    }
  }

  /** The data of a file; nothing where the engine must look at it. */
  static Optional<Node> read(SourceText source) {
    if (source.length() != source.text().length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new EverydayYaml(source).document());
    } catch (Unusual unusual) {
      return Optional.empty();
    }
  }

  private Node document() {
    for (char c : chars) {
      boolean lineEnd = c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
      require(c != '\t' && !lineEnd && !Character.isSurrogate(c));
    }
    nextLine();
    require(column == 0);
    Node root = mapping(0);
    require(column < 0);
    return root;
  }

  private static void require(boolean everyday) {
    if (!everyday) {
      throw UNUSUAL;
    }
  }

  private char next() {
    return at < chars.length ? chars[at] : NOTHING;
  }

  private boolean isSpaceOrEnd(int index) {
    return index >= chars.length || chars[index] == ' ' || chars[index] == '\n';
  }

  private void skipSpaces() {
    while (at < chars.length && chars[at] == ' ') {
      at++;
    }
  }

  private void skipLine() {
    while (at < chars.length && chars[at] != '\n') {
      at++;
    }
  }

  /** From the start of a line to the first text that is no comment. */
  private void nextLine() {
    while (at < chars.length) {
      int start = at;
      skipSpaces();
      if (next() == '#') {
        skipLine();
      }
      if (at < chars.length && chars[at] != '\n') {
        column = at - start;
        return;
      }
      at++;
    }
    at = chars.length;
    column = -1;
  }

  /** Past what may stand behind a value, to the next text. */
  private void endLine() {
    skipSpaces();
    if (next() == '#') {
      require(chars[at - 1] == ' ');
      skipLine();
    }
    require(at == chars.length || chars[at] == '\n');
    at++;
    nextLine();
  }

  private void deeper() {
    require(++depth <= DEEPEST);
  }

  private MappingNode mapping(int indent) {
    deeper();
    MappingNode mapping = new MappingNode(at, false);
    do {
      ScalarNode key = key(false);
      put(mapping, key, valueOfKey(indent));
    } while (column == indent);
    require(column < indent);
    depth--;
    return mapping;
  }

  private static void put(MappingNode mapping, ScalarNode key, Node value) {
    require(mapping.entry(key.value()).isEmpty());
    mapping.add(key, value);
  }

  private ScalarNode key(boolean flow) {
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

  private Node valueOfKey(int indent) {
    int from = at;
    skipSpaces();
    if (at < chars.length && chars[at] != '\n' && chars[at] != '#') {
      return value(indent);
    }
    at = from;
    endLine();
    if (column == indent && isDash()) {
      return sequence(indent);
    }
    return below(indent);
  }

  /** A value that begins on a line of its own, further in than what it belongs to. */
  private Node below(int indent) {
    require(column > indent);
    if (isDash()) {
      return sequence(column);
    }
    return isKey() ? mapping(column) : value(indent);
  }

  private boolean isDash() {
    return next() == '-' && isSpaceOrEnd(at + 1);
  }

  private boolean isKey() {
    if (!Character.isLetterOrDigit(next())) {
      return false;
    }
    for (int i = at; i < chars.length && chars[i] != '\n'; i++) {
      if (chars[i] == ':' && isSpaceOrEnd(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private SequenceNode sequence(int indent) {
    deeper();
    SequenceNode sequence = new SequenceNode(at, false);
    do {
      sequence.add(item(indent));
    } while (column == indent && isDash());
    require(column <= indent);
    depth--;
    return sequence;
  }

  private Node item(int indent) {
    int dash = at;
    at++;
    skipSpaces();
    if (at == chars.length || chars[at] == '\n' || chars[at] == '#') {
      at = dash + 1;
      endLine();
      return below(indent);
    }
    return isKey() ? mapping(indent + at - dash) : value(indent);
  }

  private Node value(int indent) {
    switch (chars[at]) {
      case '|', '>' -> {
        return lines(indent);
      }
      case '[', '{', '"', '\'' -> {
        Node value = enclosed();
        endLine();
        return value;
      }
      default -> {
        return plain(indent);
      }
    }
  }

  private Node enclosed() {
    return switch (chars[at]) {
      case '[' -> flowSequence();
      case '{' -> flowMapping();
      default -> quoted(chars[at]);
    };
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

  private static boolean isFlowMark(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  /** Text without quotes, which goes on over the lines that stand further in. */
  private ScalarNode plain(int indent) {
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

  private ScalarNode quoted(char mark) {
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
  private ScalarNode lines(int indent) {
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

  private int indentOf(int lineStart, int most) {
    int indent = 0;
    while (indent < most && lineStart + indent < chars.length && chars[lineStart + indent] == ' ') {
      indent++;
    }
    return indent;
  }

  private MappingNode flowMapping() {
    deeper();
    MappingNode mapping = new MappingNode(at, true);
    at++;
    skipFlowSpace();
    while (next() != '}') {
      ScalarNode key = key(true);
      skipFlowSpace();
      put(mapping, key, flowValue());
      separator('}');
    }
    at++;
    mapping.endAt(at);
    depth--;
    return mapping;
  }

  private SequenceNode flowSequence() {
    deeper();
    SequenceNode sequence = new SequenceNode(at, true);
    at++;
    skipFlowSpace();
    while (next() != ']') {
      sequence.add(flowValue());
      separator(']');
    }
    at++;
    sequence.endAt(at);
    depth--;
    return sequence;
  }

  private void separator(char close) {
    skipFlowSpace();
    require(next() == ',' || next() == close);
    if (next() == ',') {
      at++;
      skipFlowSpace();
    }
  }

  private void skipFlowSpace() {
    while (next() == ' ' || next() == '\n') {
      require(chars[at] == ' ' || isSpaceOrEnd(at + 1));
      at++;
    }
    require(next() != '#');
  }

  private Node flowValue() {
    return switch (next()) {
      case '[', '{', '"', '\'' -> enclosed();
      default -> flowPlain();
    };
  }

  private ScalarNode flowPlain() {
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
}
