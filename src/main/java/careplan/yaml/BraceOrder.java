package careplan.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Keys inside braces put in order: the text of each stays as it is and changes places with others.
 *
 * <p>Braces that hold a comment are left as they are.
 */
final class BraceOrder {
  private final Layout layout;
  private final KeyOrder order;
  private final Splices splices = new Splices();
  private boolean changed;

  private BraceOrder(Layout layout, KeyOrder order) {
    this.layout = layout;
    this.order = order;
  }

  /** The text with every mapping in braces in order; the same text where all of them are. */
  static String of(Layout layout, KeyOrder order) {
    BraceOrder braces = new BraceOrder(layout, order);
    layout.root.ifPresent(braces::visit);
    String text = layout.source.text();
    return braces.changed ? braces.splices.in(text) : text;
  }

  private void visit(BlockLayout block) {
    for (Member member : block.members) {
      if (CanonicalText.isOff(member.head, layout.source)) {
        continue;
      }
      if (member.inner.isPresent()) {
        visit(member.inner.get());
      } else if (!(member.value instanceof ScalarNode) && !holdsComment(member)) {
        Node value = member.value;
        String before = layout.source.slice(value.start(), value.end());
        String after = sorted(value);
        if (!after.equals(before)) {
          changed = true;
          splices.replace(
              layout.source.chars(value.start()), layout.source.chars(value.end()), after);
        }
      }
    }
  }

  private static boolean holdsComment(Member member) {
    for (Comments.Comment comment : member.line) {
      if (comment.start() < member.value.end()) {
        return true;
      }
    }
    return false;
  }

  private String sorted(Node node) {
    List<Node> starts = new ArrayList<>();
    List<Node> ends = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    if (node instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        starts.add(entry.key());
        ends.add(entry.value());
        keys.add(entry.key().value());
      }
    } else if (node instanceof SequenceNode sequence) {
      starts.addAll(sequence.items());
      ends.addAll(sequence.items());
    }
    List<Integer> positions = positions(node, ends, keys);
    StringBuilder text = new StringBuilder();
    int from = node.start();
    for (int i = 0; i < starts.size(); i++) {
      text.append(layout.source.slice(from, starts.get(i).start()));
      int moved = positions.isEmpty() ? i : positions.get(i);
      text.append(member(starts.get(moved), ends.get(moved)));
      from = Math.max(ends.get(i).end(), starts.get(i).end());
    }
    return text.append(layout.source.slice(from, node.end())).toString();
  }

  private String member(Node start, Node end) {
    if (end instanceof ScalarNode) {
      return layout.source.slice(start.start(), Math.max(end.end(), start.end()));
    }
    return layout.source.slice(start.start(), end.start()) + sorted(end);
  }

  /** None where the keys stay as they are. */
  private List<Integer> positions(Node node, List<Node> values, List<String> keys) {
    if (!(node instanceof MappingNode mapping) || !mapping.inBraces()) {
      return List.of();
    }
    for (Node value : values) {
      if (value.start() == value.end()) {
        return List.of();
      }
    }
    List<String> canonical = order.of(mapping);
    return canonical.isEmpty() ? List.of() : SortedKeys.positions(keys, canonical);
  }
}
