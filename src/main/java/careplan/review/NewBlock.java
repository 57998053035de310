package careplan.review;

import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Shape;
import careplan.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A block that is to be written: filled field by field, and put into the order of the format. */
final class NewBlock {
  private final Shape shape;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, NewBlock> blocks = new LinkedHashMap<>();

  NewBlock(Shape shape) {
    this.shape = shape;
  }

  Shape shape() {
    return shape;
  }

  boolean isEmpty() {
    return values.isEmpty() && blocks.isEmpty();
  }

  /** The first words under a field; empty where there are none. */
  String words(String field) {
    List<String> words = values.getOrDefault(field, List.of());
    return words.isEmpty() ? "" : words.get(0);
  }

  /** Adds words to a list, or puts them in place of others. */
  void put(List<String> path, List<String> words) {
    String first = path.get(0);
    Field field = shape.field(first).orElseThrow(() -> new IllegalArgumentException(first));
    if (path.size() > 1) {
      blocks
          .computeIfAbsent(first, any -> new NewBlock(field.shape().orElseThrow()))
          .put(path.subList(1, path.size()), words);
    } else if (field.many()) {
      values.computeIfAbsent(first, any -> new ArrayList<>()).addAll(words);
    } else {
      values.put(first, List.copyOf(words.subList(0, 1)));
    }
  }

  /** The block under a field, made where it is not there. */
  NewBlock block(String field) {
    return blocks.computeIfAbsent(
        field, any -> new NewBlock(shape.field(field).orElseThrow().shape().orElseThrow()));
  }

  boolean hasBlock(String field) {
    return blocks.containsKey(field);
  }

  /** All of it. */
  Value.Entries value() {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Field field : shape.fields()) {
      List<String> words = values.get(field.name());
      NewBlock block = blocks.get(field.name());
      if (words != null) {
        entries.put(field.name(), value(field, words));
      } else if (block != null) {
        entries.put(field.name(), field.many() ? Value.items(block.value()) : block.value());
      }
    }
    return new Value.Entries(entries);
  }

  /** Names and ids stand alone where there is one; sentences of a list stand in a list. */
  static Value value(Field field, List<String> words) {
    boolean isListed = field.many() && (words.size() > 1 || field.form().kind() == Form.Kind.PROSE);
    return isListed ? Value.items(words) : Value.words(words.get(0));
  }
}
