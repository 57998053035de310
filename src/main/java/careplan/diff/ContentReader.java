package careplan.diff;

import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Plan;
import careplan.plan.Shape;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import java.util.Optional;

/** From a plan to what it says, in its full form. Never deeper than a file may be (100). */
final class ContentReader {
  private ContentReader() {}

  static Fields read(Plan plan) {
    if (plan.block().node() instanceof MappingNode mapping) {
      return fields(mapping, plan.block().shape());
    }
    return new Fields(plan.block().node(), Plan.SHAPE);
  }

  private static Fields fields(MappingNode mapping, Shape shape) {
    Fields fields = new Fields(mapping, shape);
    for (MappingNode.Entry entry : mapping.entries()) {
      String name = entry.key().value();
      Content value = value(entry.value(), name, shape);
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  /** What stands in a field, or null where it says nothing. */
  private static Content value(Node node, String name, Shape shape) {
    Optional<Field> field = shape == null ? Optional.empty() : shape.field(name);
    if (field.isPresent()) {
      return inField(node, field.get());
    }
    boolean own = name.startsWith("x-");
    return shape != null && shape.isOpen() && !own
        ? single(node, shape.values(), null)
        : single(node, Form.PROSE, null);
  }

  private static Content inField(Node node, Field field) {
    Shape shape = field.shape().orElse(null);
    if (node instanceof SequenceNode sequence) {
      return items(sequence, field.form(), shape);
    }
    boolean inPlaceOfAList =
        shape != null
            && node instanceof ScalarNode scalar
            && field.words().contains(Spaces.collapsed(scalar.value()));
    if (!field.many() || inPlaceOfAList) {
      return single(node, field.form(), inPlaceOfAList ? null : shape);
    }
    Content only = single(node, field.form(), shape);
    if (only == null) {
      return null;
    }
    Items items = new Items(node);
    items.add(only);
    return items;
  }

  private static Items items(SequenceNode sequence, Form form, Shape shape) {
    Items items = new Items(sequence);
    for (Node node : sequence.items()) {
      Content item = single(node, form, shape);
      if (item != null) {
        items.add(item);
      }
    }
    return items.items().isEmpty() ? null : items;
  }

  private static Content single(Node node, Form form, Shape shape) {
    if (node instanceof MappingNode mapping) {
      Fields fields =
          fields(mapping, shape != null && isInLanguages(mapping, shape) ? null : shape);
      return fields.byName().isEmpty() ? null : fields;
    }
    if (node instanceof SequenceNode sequence) {
      return items(sequence, form, shape);
    }
    ScalarNode scalar = (ScalarNode) node;
    if (scalar.isEmpty()) {
      return null;
    }
    if (shape != null && shape.shortField().isPresent()) {
      return writtenOut(scalar, shape);
    }
    return new Words(scalar, shape == null ? form.kind() : Form.Kind.PROSE);
  }

  private static Fields writtenOut(ScalarNode scalar, Shape shape) {
    Fields fields = new Fields(scalar, shape);
    Field meant = shape.field(shape.shortField().orElseThrow()).orElseThrow();
    Content value = new Words(scalar, meant.form().kind());
    if (meant.many()) {
      Items items = new Items(scalar);
      items.add(value);
      value = items;
    }
    fields.put(meant.name(), value);
    return fields;
  }

  /** Sentences may stand in place of such a block, and these stand in several languages. */
  private static boolean isInLanguages(MappingNode mapping, Shape shape) {
    if (!shape.maybeProse()) {
      return false;
    }
    for (MappingNode.Entry entry : mapping.entries()) {
      if (shape.field(entry.key().value()).isPresent()) {
        return false;
      }
    }
    return true;
  }
}
