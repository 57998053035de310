package careplan.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key with its value, or a list item, in block style: which lines are its own.
 *
 * <p>To it belong the blank lines and comments straight above it, and what its value holds.
 */
final class Member {
  /** The key; none for a list item. */
  final Optional<ScalarNode> key;

  final Node value;

  /** Index into the text of its key or dash. */
  final int start;

  /** Column, counted from 0, of its key or dash. */
  final int column;

  /** First of the lines above that belong to it; {@link #firstLine} where none does. */
  int headLine;

  /** The line of its key or dash. */
  final int firstLine;

  /** The last line that belongs to it. */
  int lastLine;

  /** Its value, where that is in block style itself and not empty. */
  Optional<BlockLayout> inner = Optional.empty();

  final List<Comments.Comment> head = new ArrayList<>(0);
  final List<Comments.Comment> line = new ArrayList<>(0);

  Member(Optional<ScalarNode> key, Node value, int start, int column, int firstLine) {
    this.key = key;
    this.value = value;
    this.start = start;
    this.column = column;
    this.headLine = firstLine;
    this.firstLine = firstLine;
    this.lastLine = firstLine;
  }

  /** Whether what it holds starts on the line of its dash. */
  boolean isCompact() {
    return inner.isPresent() && inner.get().members.get(0).firstLine == firstLine;
  }
}
