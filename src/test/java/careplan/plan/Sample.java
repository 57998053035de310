package careplan.plan;

import careplan.yaml.MappingNode;
import careplan.yaml.SourceText;
import careplan.yaml.YamlReader;

/** Plans for tests. */
final class Sample {
  private Sample() {}

  /** The plan that a text holds. */
  static Plan plan(String yaml) {
    SourceText source = new SourceText("sample.careplan.yaml", yaml);
    return new Plan(new Block(YamlReader.read(source).root().orElseThrow(), Plan.SHAPE), source);
  }

  /** A plan in which every field of the format says something. */
  static Plan everything() {
    StringBuilder yaml = new StringBuilder();
    write(Plan.SHAPE, yaml);
    return plan(yaml.toString());
  }

  /** A block of which nothing is said. */
  static Block nothing(Shape shape) {
    return new Block(MappingNode.nothingAt(0), shape);
  }

  private static void write(Shape shape, StringBuilder yaml) {
    yaml.append("{\n");
    if (shape.isOpen()) {
      yaml.append(value(shape.keys())).append(": ").append(value(shape.values()));
    }
    for (Field field : shape.fields()) {
      yaml.append(field.name()).append(": ").append(field.many() ? "[" : "");
      if (field.shape().isPresent()) {
        write(field.shape().get(), yaml);
      } else {
        yaml.append(value(field.form()));
      }
      yaml.append(field.many() ? "],\n" : ",\n");
    }
    yaml.append("}");
  }

  private static String value(Form form) {
    return switch (form.kind()) {
      case TEXT, PROSE, PERSON -> "words";
      case ID, ITEM -> "an-id";
      case DATE, DATE_OR_WORDS -> "2027-03-01";
      case MOMENT -> "2027-03-01T14:00";
      case PERIOD -> "3 weeks";
      case PATH -> "crisis";
      case CHOICE -> form.values().get(form.values().size() - 1);
    };
  }
}
