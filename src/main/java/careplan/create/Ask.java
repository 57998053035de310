package careplan.create;

import careplan.plan.Detail;
import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line of the table of questions.
 *
 * @param path where it stands in the block above it, with dots; its name in keys
 * @param section the part of the talk it belongs to
 * @param details how large plans are that it is asked for
 * @param types the types of plan that it is asked for
 * @param marks what else is said of it
 * @param children what is asked about each item; the first one is the gate
 */
record Ask(
    String path,
    String section,
    Set<Detail> details,
    Set<String> types,
    Map<String, String> marks,
    List<Ask> children) {

  /** The type of a plan that has none. */
  static final String NO_TYPE = "none";

  /** The same with what is asked about each of its items. */
  Ask with(List<Ask> below) {
    return new Ask(path, section, details, types, marks, List.copyOf(below));
  }

  /** Whether it is asked for such a plan. */
  boolean isFor(Detail detail, List<String> chosen) {
    if (!details.contains(detail)) {
      return false;
    }
    for (String type : chosen.isEmpty() ? List.of(NO_TYPE) : chosen) {
      if (types.contains(type)) {
        return true;
      }
    }
    return false;
  }

  boolean isGroup() {
    return !children.isEmpty();
  }

  boolean isOnce() {
    return marks.containsKey("once");
  }

  boolean isNeeded() {
    return marks.containsKey("needed");
  }

  /** Whether it is about people alone, of whom everybody who was named is one item. */
  boolean isPeople() {
    return marks.containsKey("people");
  }

  /** Whether a day is meant that has been. */
  boolean isPast() {
    return marks.containsKey("past");
  }

  /** The path in the format that its items go to. */
  String target() {
    return marks.getOrDefault("into", path);
  }

  /** What an answer tells of everybody whom it names: fields of the team with their values. */
  Map<String, String> told() {
    String tells = marks.getOrDefault("tells", "");
    int colon = tells.indexOf(':');
    return colon < 0 ? Map.of() : Map.of(tells.substring(0, colon), tells.substring(colon + 1));
  }

  /** What stands in every item, whatever was said: field and value. */
  Map<String, String> constants() {
    Map<String, String> constants = new LinkedHashMap<>();
    for (Map.Entry<String, String> mark : marks.entrySet()) {
      boolean isOther =
          switch (mark.getKey()) {
            case "into",
                "is",
                "as",
                "if",
                "once",
                "needed",
                "past",
                "people",
                "first",
                "maybe",
                "lacking",
                "tells",
                "from",
                "also" ->
                true;
            default -> false;
          };
      if (!isOther) {
        constants.put(mark.getKey(), mark.getValue());
      }
    }
    return constants;
  }

  /** The steps of its target, without numbers. */
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    for (String step : target().split("\\.")) {
      if (!step.isEmpty() && !Character.isDigit(step.charAt(0))) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** Its field in the block that it stands in; none where the author chooses the name. */
  Optional<Field> field(Shape above) {
    Shape shape = above;
    Field field = null;
    for (String step : steps()) {
      if (shape == null || shape.isOpen()) {
        return Optional.empty();
      }
      field = shape.field(step).orElse(null);
      shape = field == null ? null : field.shape().orElse(null);
    }
    return Optional.ofNullable(field);
  }

  /** What may stand there: of a block its short field's form, of an open one what it holds. */
  Form form(Shape above) {
    Shape shape = above;
    Form form = Form.PERSON;
    for (String step : steps()) {
      if (shape == null) {
        return form;
      }
      if (shape.isOpen()) {
        return shape.values();
      }
      Field field = shape.field(step).orElse(null);
      if (field == null) {
        return form;
      }
      form = field.form();
      shape = field.shape().orElse(null);
    }
    return form;
  }
}
