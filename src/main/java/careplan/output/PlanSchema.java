package careplan.output;

import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Ids;
import careplan.plan.Plan;
import careplan.plan.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (2020-12) of the plan format, for editors: made from the one description in
 * {@code careplan.plan}.
 *
 * <p>It agrees with the reader on unknown and missing fields, shapes and closed lists of values;
 * what needs the whole plan or the calendar only the reader says. Editors read {@code 2015} as a
 * number and {@code no} as a boolean, so every single value may be any scalar, and closed lists
 * stand as strings and as what an editor reads them as.
 */
public final class PlanSchema {
  /** The name of the schema, which is no address. */
  public static final String ID = "urn:careplan:schema:plan:1";

  private static final String TAG = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$";
  private static final String OWN = "^x-";
  private static final List<String> AREAS =
      List.of(
          "physical-health",
          "mental-health",
          "daily-living",
          "getting-around",
          "relationships",
          "housing",
          "money");

  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private PlanSchema() {}

  /** Writes the schema as text that ends in a line end. */
  public static String text() {
    PlanSchema schema = new PlanSchema();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", ID);
    root.put("title", "A care plan");
    root.putAll(schema.block(Plan.SHAPE));
    schema.definitions.put("nothing", nothing());
    schema.definitions.put("prose", prose());
    root.put("$defs", schema.definitions);
    return JsonTree.text(root);
  }

  private static Map<String, Object> nothing() {
    return object(
        "anyOf",
        List.of(
            object("type", "null"),
            object("type", "string", "pattern", "^\\s*$"),
            object("type", "array", "maxItems", 0),
            object("type", "object", "maxProperties", 0)));
  }

  private static Map<String, Object> prose() {
    Map<String, Object> languages = new LinkedHashMap<>();
    languages.put(TAG, object("anyOf", List.of(reference("nothing"), scalar())));
    languages.put(OWN, true);
    return object(
        "anyOf",
        List.of(
            scalar(),
            object(
                "type", "object", "patternProperties", languages, "additionalProperties", false)));
  }

  private Map<String, Object> block(Shape shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", shape.meaning());
    schema.put("type", "object");
    if (shape.isOpen()) {
      schema.put("patternProperties", object(OWN, true));
      schema.put(
          "additionalProperties",
          object("anyOf", List.of(reference("nothing"), value(shape.values(), List.of()))));
      return schema;
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Field field : shape.fields()) {
      properties.put(field.name(), property(field));
      if (field.required()) {
        required.add(field.name());
      }
    }
    schema.put("properties", properties);
    schema.put("patternProperties", object(OWN, true));
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  private Map<String, Object> property(Field field) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put(
        "description",
        field.source().isEmpty() ? field.meaning() : field.meaning() + " (" + field.source() + ")");
    List<Object> choices = new ArrayList<>();
    if (!field.words().isEmpty()) {
      choices.add(object("enum", asReadByEditors(field.words())));
    }
    List<Object> items = single(field);
    choices.addAll(items);
    if (field.many()) {
      List<Object> orNothing = new ArrayList<>(items);
      if (!field.words().isEmpty()) {
        orNothing.add(0, object("enum", asReadByEditors(field.words())));
      }
      orNothing.add(reference("nothing"));
      choices.add(object("type", "array", "minItems", 1, "items", object("anyOf", orNothing)));
    }
    if (field.required()) {
      property.put("not", reference("nothing"));
    } else {
      choices.add(reference("nothing"));
    }
    property.put("anyOf", choices);
    List<String> examples = examples(field);
    if (!examples.isEmpty()) {
      property.put("examples", examples);
    }
    return property;
  }

  private static List<String> examples(Field field) {
    if (field.name().equals("area")) {
      return AREAS;
    }
    if (field.name().equals("hours")) {
      return List.of("24/7", "Mon-Fri 9-5");
    }
    return switch (field.form().kind()) {
      case DATE -> List.of("2027-03-01");
      case MOMENT -> List.of("2027-03-01", "2027-03-01T14:00");
      case DATE_OR_WORDS -> List.of("2027-03-01", "end of March");
      case PERIOD -> List.of("3 weeks", "6 months", "1 year");
      default -> List.of();
    };
  }

  private List<Object> single(Field field) {
    List<Object> choices = new ArrayList<>();
    if (field.shape().isEmpty()) {
      boolean version = field.name().equals("careplan");
      choices.add(version ? version() : value(field.form(), field.words()));
      return choices;
    }
    Shape shape = field.shape().get();
    choices.add(definition(shape));
    if (shape.maybeProse()) {
      choices.add(reference("prose"));
    }
    shape
        .shortField()
        .flatMap(shape::field)
        .ifPresent(meant -> choices.add(value(meant.form(), field.words())));
    return choices;
  }

  private static Map<String, Object> version() {
    return object(
        "anyOf",
        List.of(object("type", "integer"), object("type", "string", "pattern", "^[1-9][0-9]*$")));
  }

  private Map<String, Object> definition(Shape shape) {
    String name = shape.name().replace(' ', '-');
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, block(shape));
    }
    return reference(name);
  }

  private static Map<String, Object> value(Form form, List<String> words) {
    return switch (form.kind()) {
      case PROSE -> reference("prose");
      case CHOICE -> object("enum", asReadByEditors(form.values()));
      case ID ->
          scalar(
              "pattern",
              "^[a-z0-9]+(-[a-z0-9]+)*$",
              "maxLength",
              Ids.LONGEST,
              "not",
              object("enum", Ids.RESERVED.stream().sorted().toList()));
      case PERIOD ->
          words.isEmpty()
              ? scalar("pattern", "^[0-9]{1,4} (hours?|days?|weeks?|months?|years?)$")
              : object(
                  "anyOf",
                  List.of(
                      object("enum", words),
                      scalar("pattern", "^[0-9]{1,4} (hours?|days?|weeks?|months?|years?)$")));
      default -> scalar();
    };
  }

  /** Words as they are, and as the number or the boolean that an editor takes them for. */
  private static List<Object> asReadByEditors(List<String> words) {
    List<Object> values = new ArrayList<>(words);
    for (String word : words) {
      if (word.equals("yes") || word.equals("no")) {
        values.add(word.equals("yes"));
      } else if (isNumber(word)) {
        values.add(Integer.valueOf(word));
      }
    }
    return values;
  }

  private static boolean isNumber(String word) {
    int from = word.startsWith("-") ? 1 : 0;
    return word.length() > from && word.substring(from).chars().allMatch(Character::isDigit);
  }

  private static Map<String, Object> scalar(Object... more) {
    Map<String, Object> scalar = object("type", List.of("string", "number", "boolean", "null"));
    scalar.putAll(object(more));
    return scalar;
  }

  private static Map<String, Object> reference(String definition) {
    return object("$ref", "#/$defs/" + definition);
  }

  private static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put((String) pairs[i], pairs[i + 1]);
    }
    return object;
  }
}
