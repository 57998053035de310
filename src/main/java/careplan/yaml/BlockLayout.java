package careplan.yaml;

import java.util.ArrayList;
import java.util.List;

/** A mapping or list in block style: its members and the lines each of them owns. */
final class BlockLayout {
  final Node node;

  /** Column, counted from 0, at which all its members start. */
  final int column;

  final List<Member> members = new ArrayList<>();

  /** Comments below the last member that stand as far in as the members. */
  final List<Comments.Comment> foot = new ArrayList<>(0);

  /** The last line that belongs to it, those comments included. */
  int lastLine;

  BlockLayout(Node node, int column) {
    this.node = node;
    this.column = column;
  }

  /** The member under a key or at a position, which there has to be. */
  Member member(String step) {
    if (node instanceof SequenceNode) {
      return members.get(Integer.parseInt(step));
    }
    for (Member member : members) {
      if (member.key.isPresent() && member.key.get().value().equals(step)) {
        return member;
      }
    }
    throw new IllegalArgumentException("no " + step);
  }
}
