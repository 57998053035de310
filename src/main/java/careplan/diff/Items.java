package careplan.diff;

import careplan.plan.Shape;
import careplan.yaml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A list. */
public final class Items extends Content {
  private final List<Content> items = new ArrayList<>(4);

  Items(Node node) {
    super(node);
  }

  void add(Content item) {
    item.standsIn(this, items.size());
    items.add(item);
  }

  /** Its items, in order. */
  public List<Content> items() {
    return Collections.unmodifiableList(items);
  }

  /** What each item is, where the list holds blocks that the format describes. */
  public Optional<Shape> shape() {
    return field().flatMap(careplan.plan.Field::shape);
  }

  /** Whether its items are known by ids that are unique in the whole plan. */
  boolean isKnownById() {
    Shape shape = shape().orElse(null);
    return shape != null && shape.knownBy().size() == 1 && shape.knownBy().get(0).equals("id");
  }

  @Override
  int computeFingerprint() {
    int print = 17;
    for (Content item : items) {
      print = print * 31 + item.fingerprint();
    }
    return print;
  }

  @Override
  public boolean saysTheSameAs(Content other) {
    if (!(other instanceof Items list)
        || list.items.size() != items.size()
        || list.fingerprint() != fingerprint()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).saysTheSameAs(list.items.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  void words(Consumer<Words> reader) {
    for (Content item : items) {
      item.words(reader);
    }
  }
}
