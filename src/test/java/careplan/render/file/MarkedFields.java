package careplan.render.file;

import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.plan.Shape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan that says something in every field of the format, in words that tell which field it is.
 */
final class MarkedFields {
  private static final String MARK = "zyxq";
  private static final int LENGTH = 8;

  /** The path of the field that each mark stands in. */
  private final Map<String, String> pathOfMark = new LinkedHashMap<>();

  private final StringBuilder yaml = new StringBuilder("{\n");
  private int marks;

  private MarkedFields(String consent) {
    for (Field field : Plan.SHAPE.fields()) {
      if (field.name().equals("consent")) {
        yaml.append("consent: ").append(consent).append(",\n");
      } else if (field.name().equals("careplan")) {
        yaml.append("careplan: 1,\n");
      } else if (!field.name().equals("headings") && !field.name().equals("considered")) {
        field(field, field.name());
      }
    }
    yaml.append("}\n");
  }

  /** The plan with a consent of one's own. */
  static MarkedFields with(String consent) {
    return new MarkedFields(consent);
  }

  PlanReading reading() {
    return PlanReader.read(
        "marked.careplan.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The paths whose marks stand in a text. */
  List<String> pathsIn(String written) {
    // A calendar breaks its lines anywhere; readers put them together again.
    String text = written.replace("\r\n ", "");
    List<String> paths = new ArrayList<>();
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      String path = pathOfMark.get(text.substring(at, Math.min(at + LENGTH, text.length())));
      if (path != null) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** All paths with a mark. */
  List<String> paths() {
    return List.copyOf(pathOfMark.values());
  }

  private void field(Field field, String path) {
    yaml.append(field.name()).append(": ").append(field.many() ? "[" : "");
    if (field.shape().isPresent()) {
      shape(field.shape().get(), path);
    } else {
      yaml.append(value(field.form(), path));
    }
    yaml.append(field.many() ? "],\n" : ",\n");
  }

  private void shape(Shape shape, String path) {
    yaml.append("{");
    if (shape.isOpen()) {
      yaml.append(mark(path)).append(": ").append(value(shape.values(), path));
    }
    for (Field field : shape.fields()) {
      field(field, path + "." + field.name());
    }
    yaml.append("}");
  }

  private String value(Form form, String path) {
    return switch (form.kind()) {
      case TEXT, PROSE, PERSON, DATE_OR_WORDS -> mark(path);
      case ID -> path.equals("team.id") ? "jo" : "an-id-" + marks++;
      case ITEM -> "an-id-0";
      case DATE -> "2027-03-01";
      case MOMENT -> "2027-03-01T14:00";
      case PERIOD -> "3 weeks";
      case PATH -> "crisis";
      case CHOICE -> form.values().get(0);
    };
  }

  private String mark(String path) {
    StringBuilder letters = new StringBuilder(MARK);
    for (int rest = marks++; letters.length() < LENGTH; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    String mark = letters.toString();
    pathOfMark.put(mark, path);
    return mark;
  }
}
