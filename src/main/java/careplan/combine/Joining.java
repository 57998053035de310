package careplan.combine;

import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Shape;
import careplan.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One plan's data into another's. Lists add up, sentences of both are kept, and of two single
 * values the first stands, unless a rule says which; what does not stand is told.
 */
final class Joining {
  private final Report report;

  /** The plan that gave what stands at a place. */
  private final Map<String, String> givenBy = new HashMap<>();

  private String name = "";

  Joining(Report report) {
    this.report = report;
  }

  /**
   * Joins.
   *
   * @param all what the plans before say together
   * @param more what this one says
   * @param source what this one is called
   */
  Value.Entries join(Value.Entries all, Value.Entries more, Shape shape, String source) {
    this.name = source;
    return fields(all, more, Optional.of(shape), "", "");
  }

  /**
   * @param path the fields on the way, as the format names them
   * @param place the way to the very value, for people
   */
  private Value.Entries fields(
      Value.Entries one, Value.Entries more, Optional<Shape> shape, String path, String place) {
    Map<String, Value> joined = new LinkedHashMap<>(one.entries());
    for (Map.Entry<String, Value> entry : more.entries().entrySet()) {
      String key = entry.getKey();
      Value before = joined.get(key);
      if (key.equals(Sameness.FROM)) {
        joined.put(key, before == null ? entry.getValue() : words(before, entry.getValue()));
      } else if (Sameness.isOurs(key)) {
        joined.put(key, entry.getValue());
      } else {
        String inner = path.isEmpty() ? key : path + "." + key;
        String there = place.isEmpty() ? key : place + "." + key;
        Optional<Field> field = shape.flatMap(its -> its.field(key));
        Form.Kind kind =
            field
                .map(its -> its.form().kind())
                .orElseGet(
                    () ->
                        shape
                            .filter(Shape::isOpen)
                            .map(its -> its.values().kind())
                            .orElse(Form.Kind.TEXT));
        if (before == null) {
          givenBy.put(there, name);
          joined.put(key, entry.getValue());
        } else {
          Optional<Shape> below = field.flatMap(Field::shape);
          joined.put(key, value(before, entry.getValue(), kind, below, inner, there));
        }
      }
    }
    return new Value.Entries(joined);
  }

  private Value value(
      Value one, Value more, Form.Kind kind, Optional<Shape> shape, String path, String place) {
    if (one instanceof Value.Items items && more instanceof Value.Items others) {
      return items(items, others, shape, path, place);
    }
    if (one instanceof Value.Entries fields && more instanceof Value.Entries others) {
      return fields(fields, others, shape, path, place);
    }
    if (one instanceof Value.Words words && more instanceof Value.Words others) {
      return single(words.text(), others.text(), kind, shape, path, place);
    }
    boolean listStands = more instanceof Value.Items && one instanceof Value.Words;
    Value stands = listStands ? more : one;
    Value falls = listStands ? one : more;
    String first = by(place);
    report.add(
        Weighty.isSafety(path) ? Report.Part.CLASHES : Report.Part.LEFT_OUT,
        place
            + ": \u201c"
            + Said.of(falls)
            + "\u201d in "
            + (listStands ? first : name)
            + ", and something in "
            + (listStands ? name : first)
            + ", which stands in the plan.");
    if (listStands) {
      givenBy.put(place, name);
    }
    return stands;
  }

  private String by(String place) {
    String at = place;
    while (true) {
      String found = givenBy.get(at);
      int dot = at.lastIndexOf('.');
      if (found != null || dot < 0) {
        return found == null ? "the others" : found;
      }
      at = at.substring(0, dot);
    }
  }

  private Value single(
      String one, String more, Form.Kind kind, Optional<Shape> shape, String path, String place) {
    String key = path.substring(path.lastIndexOf('.') + 1);
    String plainOne = Sameness.plain(one);
    String plainMore = Sameness.plain(more);
    if (plainOne.equals(plainMore) && one.strip().equals(more.strip())) {
      return Value.words(one);
    }
    if (Sameness.ofWords(key, one, more)) {
      leftOut(place, more, one);
      return Value.words(one);
    }
    Optional<Integer> rank = Rank.of(path, one, more);
    if (rank.isPresent()) {
      boolean oneStands = rank.get() < 0;
      report.add(
          Report.Part.SETTLED,
          place
              + ": "
              + (oneStands ? one : more)
              + " ("
              + (oneStands ? by(place) : name)
              + ") and not "
              + (oneStands ? more : one)
              + " ("
              + (oneStands ? name : by(place))
              + "): "
              + Rank.reason(path)
              + ".");
      if (!oneStands) {
        givenBy.put(place, name);
      }
      return Value.words(oneStands ? one : more);
    }
    if (kind == Form.Kind.PROSE || shape.filter(Shape::maybeProse).isPresent()) {
      return both(one, more, path, place);
    }
    if (Weighty.isSafety(path)) {
      report.add(
          Report.Part.CLASHES,
          place
              + ": "
              + quoted(one)
              + " in "
              + by(place)
              + ", which stands in the plan, and "
              + quoted(more)
              + " in "
              + name
              + ".");
    } else {
      leftOut(place, more, one);
    }
    return Value.words(one);
  }

  private void leftOut(String place, String words, String stands) {
    report.add(
        Report.Part.LEFT_OUT,
        place
            + ": "
            + quoted(words)
            + " in "
            + name
            + "; "
            + quoted(stands)
            + " ("
            + by(place)
            + ") stands.");
  }

  private static String quoted(String words) {
    return "\u201c" + words + "\u201d";
  }

  private Value both(String one, String more, String path, String place) {
    if (one.contains(more)) {
      return Value.words(one);
    }
    if (Weighty.isSafety(path)) {
      report.add(
          Report.Part.CLASHES,
          place
              + ": "
              + by(place)
              + " says "
              + quoted(one)
              + ", "
              + name
              + " says "
              + quoted(more)
              + ". Both stand in the plan.");
    }
    return Value.words(more.contains(one) ? more : one + "\n\n" + more);
  }

  private Value.Items items(
      Value.Items one, Value.Items more, Optional<Shape> shape, String path, String place) {
    List<Value> joined = new ArrayList<>(one.items());
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < joined.size(); i++) {
      places.putIfAbsent(key(joined.get(i)), i);
    }
    for (Value item : more.items()) {
      Integer at = places.get(key(item));
      if (at == null) {
        joined.add(item);
      } else if (item instanceof Value.Entries fields
          && joined.get(at) instanceof Value.Entries before) {
        String inner = place + "[" + label(before, at) + "]";
        before.value(Sameness.FROM).ifPresent(from -> givenBy.put(inner, first(from)));
        joined.set(at, fields(before, fields, shape, path, inner));
      }
    }
    return new Value.Items(joined);
  }

  private static String first(Value from) {
    return Said.of(((Value.Items) from).items().get(0));
  }

  private static String label(Value.Entries item, int at) {
    return item.value("id").map(Said::of).orElse(Integer.toString(at + 1));
  }

  private static String key(Value item) {
    if (item instanceof Value.Entries fields && fields.value(Sameness.GROUP).isPresent()) {
      return Sameness.GROUP + Said.of(fields.value(Sameness.GROUP).get());
    }
    return Said.of(item);
  }

  private static Value words(Value one, Value more) {
    Set<Value> all = new LinkedHashSet<>(((Value.Items) one).items());
    all.addAll(((Value.Items) more).items());
    return new Value.Items(new ArrayList<>(all));
  }
}
