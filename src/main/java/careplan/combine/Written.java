package careplan.combine;

import careplan.plan.Field;
import careplan.plan.Plan;
import careplan.plan.Shape;
import careplan.yaml.Value;
import careplan.yaml.ValueText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joined data as a file: fields in the order of the format, items with the plans they come from.
 */
final class Written {
  /** Where an item comes from; anybody's own key, as the format has it. */
  static final String FROM = "x-from";

  private static final Set<String> WITH_ORIGIN =
      Set.of("needs", "goals", "actions", "safety", "agreement", "reviews");

  private final ItemPairs pairs;

  Written(ItemPairs pairs) {
    this.pairs = pairs;
  }

  String text(Value.Entries plan, List<Source> sources) {
    StringBuilder text = new StringBuilder();
    text.append(ValueText.document(fields(plan, Optional.of(Plan.SHAPE), Optional.empty(), "")));
    for (Source source : sources) {
      for (String comment : source.comments()) {
        text.append("# In ").append(source.name()).append(": ").append(comment).append('\n');
      }
    }
    return text.toString();
  }

  /**
   * @param above where what this stands in comes from
   */
  private Value.Entries fields(
      Value.Entries fields, Optional<Shape> shape, Optional<Value> above, String list) {
    Map<String, Value> ordered = new LinkedHashMap<>();
    Optional<Value> from = fields.value(Sameness.FROM);
    Optional<Value> its = from.isPresent() ? from : above;
    for (Field field : shape.map(Shape::fields).orElse(List.of())) {
      fields
          .value(field.name())
          .ifPresent(
              value -> ordered.put(field.name(), value(value, field.shape(), its, field.name())));
    }
    fields
        .entries()
        .forEach(
            (key, value) -> {
              if (!Sameness.isOurs(key) && !ordered.containsKey(key)) {
                ordered.put(key, value(value, Optional.empty(), its, key));
              }
            });
    String group = fields.value(Sameness.GROUP).map(Said::of).orElse("");
    boolean says =
        from.isPresent()
            && !from.equals(above)
            && (WITH_ORIGIN.contains(list) || pairs.isApart(group));
    if (says) {
      List<Value> names = new ArrayList<>(((Value.Items) from.get()).items());
      if (ordered.get(FROM) instanceof Value.Items before) {
        names.addAll(0, before.items());
      } else if (ordered.get(FROM) instanceof Value.Words before) {
        names.add(0, before);
      }
      ordered.put(FROM, names.size() == 1 ? names.get(0) : new Value.Items(names));
    }
    return new Value.Entries(ordered);
  }

  private Value value(Value value, Optional<Shape> shape, Optional<Value> above, String name) {
    if (value instanceof Value.Items items) {
      List<Value> written = new ArrayList<>();
      for (Value item : items.items()) {
        written.add(value(item, shape, above, name));
      }
      return written.size() == 1 && written.get(0) instanceof Value.Words
          ? written.get(0)
          : new Value.Items(written);
    }
    if (!(value instanceof Value.Entries fields)) {
      return value;
    }
    Value.Entries written = fields(fields, shape, above, name);
    Optional<String> shortField = shape.flatMap(Shape::shortField);
    return written.entries().size() == 1
            && shortField.isPresent()
            && written.entries().get(shortField.get()) instanceof Value.Words words
        ? words
        : written;
  }
}
