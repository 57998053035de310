package careplan.plan;

import careplan.yaml.KeyOrder;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order in which the fields of a plan stand, as its description has them. */
public final class CanonicalOrder implements KeyOrder {
  private final Map<Shape, List<String>> names = new HashMap<>();

  @Override
  public List<String> of(MappingNode mapping) {
    Optional<Shape> shape = shapeOf(mapping);
    return shape.isEmpty() ? List.of() : names.computeIfAbsent(shape.get(), CanonicalOrder::names);
  }

  private static List<String> names(Shape shape) {
    List<String> names = new ArrayList<>(shape.fields().size());
    for (Field field : shape.fields()) {
      names.add(field.name());
    }
    return names;
  }

  /** The description of the block that stands at a place of a plan, where there is one. */
  static Optional<Shape> shapeOf(Node node) {
    Optional<Node> parent = node.parent();
    if (parent.isEmpty()) {
      return Optional.of(Plan.SHAPE);
    }
    Optional<Shape> above = shapeOf(parent.get());
    if (above.isEmpty() || node.key().isEmpty()) {
      // An item is of the shape that its list is described with.
      return above;
    }
    return above.get().field(node.key().get().value()).flatMap(Field::shape);
  }
}
