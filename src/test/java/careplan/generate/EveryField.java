package careplan.generate;

import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Plan;
import careplan.plan.Shape;
import java.util.function.UnaryOperator;

/** A plan that says something in every field of the format, in words of somebody's choice. */
public final class EveryField {
  private final UnaryOperator<String> words;
  private final StringBuilder yaml = new StringBuilder("{\n");
  private int ids;

  private EveryField(UnaryOperator<String> words) {
    this.words = words;
  }

  /**
   * The plan as YAML; one person of the team has the id {@code jo}.
   *
   * @param consent what stands under {@code consent}, in one line
   * @param words gives the words at a path of the format, as YAML takes them within braces
   */
  public static String plan(String consent, UnaryOperator<String> words) {
    EveryField plan = new EveryField(words);
    for (Field field : Plan.SHAPE.fields()) {
      switch (field.name()) {
        case "careplan" -> plan.yaml.append("careplan: 1,\n");
        case "consent" -> plan.yaml.append("consent: ").append(consent).append(",\n");
        case "headings", "considered" -> {}
        default -> plan.field(field, field.name());
      }
    }
    return plan.yaml.append("}\n").toString();
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
      yaml.append(words.apply(path)).append(": ").append(value(shape.values(), path)).append(",\n");
    }
    for (Field field : shape.fields()) {
      field(field, path + "." + field.name());
    }
    yaml.append("}");
  }

  private String value(Form form, String path) {
    return switch (form.kind()) {
      case TEXT, PROSE, PERSON, DATE_OR_WORDS -> words.apply(path);
      case ID -> path.equals("team.id") ? "jo" : "an-id-" + ids++;
      case ITEM -> "an-id-0";
      case DATE -> "2027-03-01";
      case MOMENT -> "2027-03-01T14:00";
      case PERIOD -> "3 weeks";
      case PATH -> "crisis";
      case CHOICE -> form.values().get(0);
    };
  }
}
