package careplan.yaml;

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
final class EverydayYaml extends EverydayBrackets {

  private EverydayYaml(SourceText source) {
    super(source);
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
}
