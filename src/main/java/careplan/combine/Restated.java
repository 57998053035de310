package careplan.combine;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.Items;
import careplan.diff.Words;
import careplan.plan.Form;
import careplan.plan.Shape;
import careplan.yaml.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What a plan says, as data in its full form, with ids as they are in the new plan. */
final class Restated {
  private final UnaryOperator<String> ids;
  private final Value.Items from;
  private final Function<Content, String> groups;

  /**
   * @param ids from an id of the plan to the one in the new plan
   * @param name what the plan is called
   * @param groups by what an item is known among all plans
   */
  Restated(UnaryOperator<String> ids, String name, Function<Content, String> groups) {
    this.ids = ids;
    this.from = Value.items(Value.words(name));
    this.groups = groups;
  }

  Value.Entries of(Fields fields) {
    Map<String, Value> entries = new LinkedHashMap<>();
    boolean byPerson =
        fields
            .shape()
            .filter(Shape::isOpen)
            .filter(shape -> shape.keys().kind() == Form.Kind.PERSON)
            .isPresent();
    fields
        .byName()
        .forEach((key, value) -> entries.put(byPerson ? ids.apply(key) : key, of(value)));
    if (fields.isItem()) {
      entries.put(Sameness.FROM, from);
      entries.put(Sameness.GROUP, Value.words(groups.apply(fields)));
    }
    return new Value.Entries(entries);
  }

  private Value of(Content content) {
    if (content instanceof Fields fields) {
      return of(fields);
    }
    if (content instanceof Items items) {
      return new Value.Items(items.items().stream().map(this::of).toList());
    }
    return Value.words(words((Words) content));
  }

  private String words(Words words) {
    boolean isId = words.isReference() || words.kind() == Form.Kind.ID;
    boolean isIdOrPath = words.name().equals("at") && words.fieldPath().equals("allowed.at");
    if (isId || isIdOrPath) {
      return ids.apply(words.value());
    }
    return words.kind() == Form.Kind.PROSE ? words.scalar().value().strip() : words.value();
  }
}
