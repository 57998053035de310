package careplan.combine;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.Items;
import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Shape;
import careplan.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Items that stand in several plans in the same words, with nothing in them that differs: they are
 * one, and have one id. Of a medicine with two doses there are two.
 */
final class ItemPairs {

  /** Items of several plans that are one. */
  private static final class Group {
    private final int number;
    private final String id;
    private final List<Integer> sources = new ArrayList<>(2);
    private final List<Value.Entries> members = new ArrayList<>(2);

    Group(int number, String id) {
      this.number = number;
      this.id = id;
    }
  }

  private final List<Source> sources;
  private final People people;
  private final Report report;
  private final Map<String, List<Group>> known = new HashMap<>();
  private final Map<Content, Group> groups = new IdentityHashMap<>();
  private final Set<Integer> apart = new HashSet<>();
  private final List<Map<String, String>> ids = new ArrayList<>();
  private final List<String> joined = new ArrayList<>();
  private int count;

  ItemPairs(List<Source> sources, People people, Report report) {
    this.sources = sources;
    this.people = people;
    this.report = report;
    for (int source = 0; source < sources.size(); source++) {
      ids.add(new HashMap<>());
      walk(source, sources.get(source).content(), "");
    }
  }

  private void walk(int source, Content at, String place) {
    if (at instanceof Items items) {
      for (Content item : items.items()) {
        if (item instanceof Fields fields) {
          walk(source, fields, place + "\n#" + pair(source, fields, place).number);
        }
      }
    } else if (at instanceof Fields fields) {
      fields.byName().forEach((name, value) -> walk(source, value, place + "\n" + name));
    }
  }

  private Group pair(int source, Fields item, String place) {
    Value.Entries data = new Restated(id -> people.id(source, id), "", any -> "").of(item);
    Optional<String> id = item.id().map(its -> people.id(source, its));
    List<Group> alike =
        known.computeIfAbsent(place + "\n" + name(source, item, data), any -> new ArrayList<>(1));
    Group found = null;
    for (Group group : alike) {
      if (found == null && !group.sources.contains(source) && isOne(item, data, group)) {
        found = group;
      }
    }
    if (found == null) {
      found = new Group(count++, id.orElse(""));
      if (!alike.isEmpty() && !alike.get(0).sources.contains(source)) {
        tellApart(source, item, data, alike.get(0));
        apart.add(found.number);
        apart.add(alike.get(0).number);
      }
      // So many that look alike and are not are compared no more.
      if (alike.size() < 8) {
        alike.add(found);
      }
    } else if (isKnownById(item) && !found.id.isEmpty()) {
      String joined = found.id;
      item.id().ifPresent(its -> ids.get(source).put(its, joined));
    }
    boolean counts = isKnownById(item) || Weighty.isSafety(item.fieldPath());
    if (!found.sources.isEmpty() && counts && !item.name().equals("team")) {
      joined.add(
          item.path()
              + ": "
              + sources.get(found.sources.get(0)).name()
              + " and "
              + sources.get(source).name()
              + " say the same.");
    }
    found.sources.add(source);
    found.members.add(data);
    groups.put(item, found);
    return found;
  }

  private boolean isOne(Fields item, Value.Entries data, Group group) {
    if (item.name().equals("team") && people.group(item.node()).isPresent()) {
      return true;
    }
    boolean losesId = isKnownById(item) && group.id.isEmpty() && item.id().isPresent();
    return !losesId
        && group.members.stream().allMatch(its -> Sameness.agree(its, data, item.shape()));
  }

  private void tellApart(int source, Fields item, Value.Entries data, Group other) {
    List<String> differing = new ArrayList<>();
    Value.Entries first = other.members.get(0);
    first
        .entries()
        .forEach(
            (key, value) -> {
              Optional<Value> theirs = data.value(key);
              boolean counts =
                  !Sameness.isOurs(key) && !key.equals("id") && !key.equals("priority");
              if (counts
                  && theirs.isPresent()
                  && !Sameness.agree(
                      Value.entries().with(key, value),
                      Value.entries().with(key, theirs.get()),
                      item.shape())) {
                differing.add(
                    key.replace('-', ' ')
                        + " is \u201c"
                        + Said.of(value)
                        + "\u201d in "
                        + sources.get(other.sources.get(0)).name()
                        + " and \u201c"
                        + Said.of(theirs.get())
                        + "\u201d in "
                        + sources.get(source).name());
              }
            });
    if (!differing.isEmpty()) {
      report.add(
          Weighty.isSafety(item.fieldPath()) ? Report.Part.CLASHES : Report.Part.APART,
          item.path() + ": " + String.join("; ", differing) + ". Both stand in the plan.");
    }
  }

  /** An item by what it is known by, in small letters. */
  private String name(int source, Fields item, Value.Entries data) {
    if (item.name().equals("team")) {
      return people.group(item.node()).map(group -> "person " + group).orElse("");
    }
    Optional<Shape> shape = item.shape();
    StringBuilder name = new StringBuilder();
    if (isKnownById(item)) {
      statement(shape.get())
          .flatMap(data::value)
          .ifPresent(words -> name.append(Sameness.plain(Said.of(words))));
    } else {
      for (String key : shape.map(Shape::knownBy).orElse(List.of())) {
        data.value(key)
            .ifPresent(value -> name.append(Sameness.plain(Said.of(value))).append('\n'));
      }
    }
    return name.isEmpty() ? Said.of(data) : name.toString();
  }

  /** The field that says what an item is: {@code need} of a need. */
  private static Optional<String> statement(Shape shape) {
    for (Field field : shape.fields()) {
      if (field.required() && field.form().kind() != Form.Kind.ID) {
        return Optional.of(field.name());
      }
    }
    return Optional.empty();
  }

  private static boolean isKnownById(Fields item) {
    return item.shape().filter(shape -> shape.knownBy().equals(List.of("id"))).isPresent();
  }

  /** The id that anything of a plan has in the new one. */
  String id(int source, String id) {
    return Optional.ofNullable(ids.get(source).get(id)).orElseGet(() -> people.id(source, id));
  }

  /** By what an item is known among all plans; empty where it is no item. */
  String group(Content item) {
    Group group = groups.get(item);
    return group == null ? "" : Integer.toString(group.number);
  }

  /** A sentence for each item that stands in several plans and is one now. */
  List<String> joined() {
    return joined;
  }

  /** Whether another plan says something else of the same. */
  boolean isApart(String group) {
    return !group.isEmpty() && apart.contains(Integer.valueOf(group));
  }
}
