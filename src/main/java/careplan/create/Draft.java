package careplan.create;

import careplan.plan.Field;
import careplan.plan.Shape;
import careplan.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A plan that is coming to be: a tree that is filled place by place. Places in lists are numbers in
 * the order of the talk, with gaps where somebody said nothing; the plan has none.
 */
final class Draft {
  private final Map<String, Draft> fields = new LinkedHashMap<>();
  private final TreeMap<Integer, Draft> items = new TreeMap<>();
  private Value words;

  /** Puts something at a place, in place of what was there. */
  void put(List<String> place, Value value) {
    at(place).words = value;
  }

  /** Puts something at a place where nothing is yet. */
  void putIfAbsent(List<String> place, Value value) {
    Draft there = at(place);
    if (there.isEmpty()) {
      there.words = value;
    }
  }

  /** Whether there is anything at a place. */
  boolean holds(List<String> place) {
    Draft draft = this;
    for (String step : place) {
      draft = draft == null ? null : draft.fields.get(step);
    }
    return draft != null && !draft.isEmpty();
  }

  private Draft at(List<String> place) {
    Draft draft = this;
    for (String step : place) {
      draft =
          isNumber(step)
              ? draft.items.computeIfAbsent(Integer.valueOf(step), unknown -> new Draft())
              : draft.fields.computeIfAbsent(step, unknown -> new Draft());
    }
    return draft;
  }

  static boolean isNumber(String step) {
    return !step.isEmpty() && step.length() < 8 && step.chars().allMatch(Character::isDigit);
  }

  private boolean isEmpty() {
    return words == null && fields.isEmpty() && items.isEmpty();
  }

  /** The JSON Pointer that a place has in {@link #value}. */
  String pointer(List<String> place) {
    StringBuilder pointer = new StringBuilder();
    Draft draft = this;
    for (String step : place) {
      if (draft == null) {
        break;
      }
      if (isNumber(step)) {
        pointer.append('/').append(draft.items.headMap(Integer.valueOf(step)).size());
        draft = draft.items.get(Integer.valueOf(step));
      } else {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        draft = draft.fields.get(step);
      }
    }
    return pointer.toString();
  }

  /** All of it, in the order of the format; what the format does not name stands last. */
  Value value(Optional<Shape> shape) {
    if (words != null) {
      return words;
    }
    if (!items.isEmpty()) {
      return new Value.Items(items.values().stream().map(item -> item.value(shape)).toList());
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    if (shape.isPresent() && !shape.get().isOpen()) {
      for (Field field : shape.get().fields()) {
        Draft draft = fields.get(field.name());
        if (draft != null) {
          entries.put(field.name(), draft.value(field.shape()));
        }
      }
    }
    fields.forEach((name, draft) -> entries.computeIfAbsent(name, any -> draft.value(noShape())));
    return new Value.Entries(entries);
  }

  private static Optional<Shape> noShape() {
    return Optional.empty();
  }
}
