package careplan.yaml;

import java.util.List;
import java.util.Optional;

/** Members put into and taken out of brackets and braces, which hold a few short words. */
final class BracketEdit {
  private static final int LONGEST = 200;
  private static final int LONGEST_WORDS = 40;

  private final SourceText source;
  private final Splices splices;

  BracketEdit(SourceText source, Splices splices) {
    this.source = source;
    this.splices = splices;
  }

  /** How a value stands in brackets, where that is a good place for it. */
  static Optional<String> written(Value value) {
    if (!(value instanceof Value.Words words)
        || words.text().length() > LONGEST_WORDS
        || words.text().indexOf('\n') >= 0) {
      return Optional.empty();
    }
    String written = ScalarText.inBrackets(words.text());
    boolean plain = written.equals(words.text());
    return plain || words.text().isEmpty() ? Optional.of(written) : Optional.empty();
  }

  /** A whole list or mapping of a few words, where brackets are a good place for them. */
  static Optional<String> collection(Value value, int column) {
    StringBuilder text = new StringBuilder();
    if (value instanceof Value.Items items) {
      for (Value item : items.items()) {
        Optional<String> written = written(item);
        if (written.isEmpty()) {
          return Optional.empty();
        }
        text.append(text.length() == 0 ? "" : ", ").append(written.get());
      }
      text.insert(0, '[').append(']');
    } else if (value instanceof Value.Entries entries) {
      for (var entry : entries.entries().entrySet()) {
        Optional<String> written = written(entry.getValue());
        if (written.isEmpty()) {
          return Optional.empty();
        }
        text.append(text.length() == 0 ? "" : ", ").append(ScalarText.key(entry.getKey()));
        text.append(": ").append(written.get());
      }
      text.insert(0, '{').append('}');
    } else {
      return Optional.empty();
    }
    return column + text.length() <= ValueText.WIDTH
        ? Optional.of(text.toString())
        : Optional.empty();
  }

  /**
   * What is to stand in the place of a node, where that is in brackets or stands in some.
   *
   * @param inside whether the node stands in brackets
   */
  static Optional<String> replacement(SourceText source, Node node, Value value, boolean inside) {
    if (node.start() == node.end()) {
      return Optional.empty();
    }
    boolean oneLine = source.lineAt(node.start()) == source.lineAt(node.end());
    if (inside && node instanceof ScalarNode) {
      return written(value);
    }
    boolean brackets =
        node instanceof SequenceNode list && list.inBrackets()
            || node instanceof MappingNode mapping && mapping.inBraces();
    boolean same =
        node instanceof SequenceNode
            ? value instanceof Value.Items items && !items.items().isEmpty()
            : value instanceof Value.Entries entries && !entries.entries().isEmpty();
    int column = source.span(node.start(), node.start()).column() - 1;
    return brackets && same && oneLine && !node.isEmpty()
        ? collection(value, column)
        : Optional.empty();
  }

  /** Puts text such as {@code key: value} before a member; answers whether there was room. */
  boolean insert(Node node, int index, String written) {
    int line = source.lineAt(node.start());
    if (line != source.lineAt(node.end())
        || source.line(line).length() + written.length() + 2 > LONGEST
        || size(node) == 0) {
      return false;
    }
    if (index < size(node)) {
      splices.insert(source.chars(start(node, index)), written + ", ");
    } else {
      splices.insert(source.chars(end(node, index - 1)), ", " + written);
    }
    return true;
  }

  /** Takes out what stands in brackets, with its key where it has one. */
  void remove(Node child) {
    Node node = child.parent().orElseThrow();
    int index = child.index();
    for (int i = 0; index < 0; i++) {
      index = ((MappingNode) node).entries().get(i).value() == child ? i : -1;
    }
    int count = size(node);
    if (count == 1) {
      String nothing = node instanceof MappingNode ? "{}" : "[]";
      splices.replace(source.chars(node.start()), source.chars(node.end()), nothing);
    } else if (index + 1 < count) {
      splices.replace(source.chars(start(node, index)), source.chars(start(node, index + 1)), "");
    } else {
      splices.replace(source.chars(end(node, index - 1)), source.chars(end(node, index)), "");
    }
  }

  private static int size(Node node) {
    return node instanceof MappingNode mapping
        ? mapping.entries().size()
        : ((SequenceNode) node).items().size();
  }

  private static int start(Node node, int index) {
    return node instanceof MappingNode mapping
        ? mapping.entries().get(index).key().start()
        : ((SequenceNode) node).items().get(index).start();
  }

  private static int end(Node node, int index) {
    if (node instanceof MappingNode mapping) {
      List<MappingNode.Entry> entries = mapping.entries();
      return Math.max(entries.get(index).value().end(), entries.get(index).key().end());
    }
    return ((SequenceNode) node).items().get(index).end();
  }
}
