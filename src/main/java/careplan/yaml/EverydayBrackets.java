package careplan.yaml;

/** What stands between brackets, braces and quotes. */
abstract class EverydayBrackets extends EverydayScalars {

  EverydayBrackets(SourceText source) {
    super(source);
  }

  final Node enclosed() {
    return switch (chars[at]) {
      case '[' -> flowSequence();
      case '{' -> flowMapping();
      default -> quoted(chars[at]);
    };
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

  static void put(MappingNode mapping, ScalarNode key, Node value) {
    require(mapping.entry(key.value()).isEmpty());
    mapping.add(key, value);
  }
}
