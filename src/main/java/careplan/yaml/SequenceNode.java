package careplan.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list. */
public final class SequenceNode extends Node {
  private final boolean inBrackets;
  private final List<Node> items = new ArrayList<>(4);
  private int end;

  SequenceNode(int start, boolean inBrackets) {
    super(start);
    this.inBrackets = inBrackets;
    this.end = start;
  }

  void add(Node item) {
    item.standIn(this, items.size());
    items.add(item);
    end = item.end();
  }

  void endAt(int offset) {
    end = offset;
  }

  /** Its items, in the order of the file. */
  public List<Node> items() {
    return Collections.unmodifiableList(items);
  }

  /** Whether it is written as {@code [a, b]}. */
  public boolean inBrackets() {
    return inBrackets;
  }

  @Override
  public int end() {
    return end;
  }

  @Override
  public boolean isEmpty() {
    return items.isEmpty();
  }
}
