package careplan.review;

import careplan.plan.Field;
import careplan.plan.Shape;
import careplan.yaml.EditRefused;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import careplan.yaml.TextEdit;
import careplan.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields of a plan file by their path, changed where they stand or added where they belong. */
final class PlanPlaces {
  private final TextEdit edit;
  private final String language;

  /**
   * @param language of prose that stands in several languages, the one that is changed
   */
  PlanPlaces(TextEdit edit, String language) {
    this.edit = edit;
    this.language = language;
  }

  /** What stands at a pointer. */
  Optional<Node> find(String pointer) {
    Optional<Node> found = edit.document().root();
    String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/");
    for (String escaped : steps) {
      String step = escaped.replace("~1", "/").replace("~0", "~");
      Node node = found.orElse(null);
      if (node instanceof MappingNode mapping) {
        found = mapping.entry(step).map(MappingNode.Entry::value);
      } else if (node instanceof SequenceNode list) {
        int index = Integer.parseInt(step);
        found =
            index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
      } else {
        return Optional.empty();
      }
    }
    return found;
  }

  /** The names of the fields of a block, in order. */
  static List<String> order(Shape shape) {
    List<String> names = new ArrayList<>();
    shape.fields().forEach(field -> names.add(field.name()));
    return names;
  }

  /**
   * Puts words into a field.
   *
   * @param pointer where the block stands from which the path leads down
   * @param words what is put; in a list that they are added to, one after the other
   */
  void put(String pointer, Shape shape, List<String> path, List<String> words, boolean isAdded)
      throws EditRefused {
    String name = path.get(0);
    Field field = shape.field(name).orElseThrow(() -> new IllegalArgumentException(name));
    if (path.size() > 1) {
      below(pointer, shape, field, path, words, isAdded);
      return;
    }
    if (isAdded) {
      for (String one : words) {
        edit.appendUnder(pointer, name, Value.words(one), order(shape));
      }
      return;
    }
    String place = pointer + "/" + name;
    boolean isInLanguages =
        find(place).orElse(null) instanceof MappingNode mapping && field.shape().isEmpty();
    if (isInLanguages) {
      edit.put(place, language, Value.words(words.get(0)), List.of());
    } else {
      edit.put(pointer, name, NewBlock.value(field, words), order(shape));
    }
  }

  private void below(
      String pointer,
      Shape shape,
      Field field,
      List<String> path,
      List<String> words,
      boolean isAdded)
      throws EditRefused {
    Shape inner = field.shape().orElseThrow();
    List<String> rest = path.subList(1, path.size());
    String place = pointer + "/" + field.name();
    Node there = find(place).filter(node -> !node.isEmpty()).orElse(null);
    if (there instanceof SequenceNode list && list.items().size() == 1) {
      place += "/0";
      there = list.items().get(0);
    }
    Optional<String> shortField = inner.shortField();
    if (there instanceof ScalarNode scalar && shortField.isPresent()) {
      if (rest.equals(List.of(shortField.get()))) {
        edit.set(place, Value.words(words.get(0)));
        return;
      }
      edit.set(place, Value.entries().with(shortField.get(), scalar.value()));
      there = find(place).orElse(null);
    }
    if (there instanceof MappingNode) {
      put(place, inner, rest, words, isAdded);
    } else {
      NewBlock block = new NewBlock(inner);
      block.put(rest, words);
      edit.put(pointer, field.name(), block.value(), order(shape));
    }
  }
}
