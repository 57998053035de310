package careplan.yaml;

import java.util.Optional;

/** Copies of nodes that leave parts out; the nodes copied stay as they are. */
public final class NodeCopy {

  /** Decides what a copy keeps. */
  public interface Choice {

    /**
     * Whether a copy keeps a value, or as much of it as it keeps of what is inside.
     *
     * @param path the keys above the value joined by dots; items of a list have the path of the
     *     list
     */
    boolean keeps(String path, Node value);
  }

  private final Choice choice;

  private NodeCopy(Choice choice) {
    this.choice = choice;
  }

  /** A copy of a whole document's root. */
  public static MappingNode of(MappingNode root, Choice choice) {
    return new NodeCopy(choice).mapping(root, "");
  }

  private Optional<Node> copy(Node value, String path) {
    if (!choice.keeps(path, value)) {
      return Optional.empty();
    }
    if (value instanceof MappingNode mapping) {
      return Optional.of(mapping(mapping, path));
    }
    if (value instanceof SequenceNode sequence) {
      return Optional.of(sequence(sequence, path));
    }
    return Optional.of(scalar((ScalarNode) value));
  }

  private MappingNode mapping(MappingNode from, String path) {
    MappingNode to = new MappingNode(from.start(), from.inBraces());
    for (MappingNode.Entry entry : from.entries()) {
      String key = entry.key().value();
      copy(entry.value(), path.isEmpty() ? key : path + "." + key)
          .ifPresent(value -> to.add(scalar(entry.key()), value));
    }
    to.endAt(from.end());
    return to;
  }

  private SequenceNode sequence(SequenceNode from, String path) {
    SequenceNode to = new SequenceNode(from.start(), from.inBrackets());
    for (Node item : from.items()) {
      copy(item, path).ifPresent(to::add);
    }
    to.endAt(from.end());
    return to;
  }

  private static ScalarNode scalar(ScalarNode from) {
    return new ScalarNode(
        from.start(), from.end(), from.wordsStart(), from.wordsEnd(), from.value(), from.style());
  }
}
