package careplan.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A value in the file that knows its place: a mapping, a sequence or a scalar.
 *
 * <p>Offsets are code points of the {@link SourceText}. The end of a block collection is the end of
 * its last value.
 */
public abstract sealed class Node permits MappingNode, SequenceNode, ScalarNode {
  private final int start;
  private Node parent;
  private ScalarNode key;
  private int index = -1;

  Node(int start) {
    this.start = start;
  }

  /** Offset of the first character. */
  public final int start() {
    return start;
  }

  /** Offset just past the last character. */
  public abstract int end();

  /** The mapping or sequence this value stands in; none for the root. */
  public final Optional<Node> parent() {
    return Optional.ofNullable(parent);
  }

  /** The key this value stands under; none for list items and the root. */
  public final Optional<ScalarNode> key() {
    return Optional.ofNullable(key);
  }

  final void standUnder(MappingNode mapping, ScalarNode mappingKey) {
    this.parent = mapping;
    this.key = mappingKey;
  }

  final void standIn(SequenceNode sequence, int position) {
    this.parent = sequence;
    this.index = position;
  }

  /** Position in the sequence it stands in, from 0; -1 elsewhere. */
  public final int index() {
    return index;
  }

  /** Where this stands in the data, as a JSON Pointer (RFC 6901). */
  public final String pointer() {
    Deque<String> steps = new ArrayDeque<>();
    for (Node node = this; node.parent != null; node = node.parent) {
      steps.push(node.key == null ? Integer.toString(node.index) : escaped(node.key.value()));
    }
    StringBuilder pointer = new StringBuilder();
    for (String step : steps) {
      pointer.append('/').append(step);
    }
    return pointer.toString();
  }

  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  /** Whether this says nothing: an empty scalar, list or mapping. */
  public abstract boolean isEmpty();
}
