package careplan.coverage;

import careplan.plan.Detail;
import careplan.plan.Ids;
import careplan.plan.Plan;
import careplan.settings.Problem;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import careplan.yaml.YamlDocument;
import careplan.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bytes to a standard. A slip here would let a point pass that nobody looked at, so everything that
 * cannot be understood is said, with its place, and such a standard is not used.
 */
final class StandardReader {
  private final StandardFaults faults;
  private final Set<String> rules;

  private StandardReader(StandardFaults faults, Set<String> rules) {
    this.faults = faults;
    this.rules = rules;
  }

  /** A standard, unless something was wrong with it. */
  record Reading(Optional<Standard> standard, List<Problem> problems) {}

  /**
   * Reads a standard.
   *
   * @param name how messages call the file
   * @param origin what the standard says of where it comes from
   * @param rules the names of all rules
   */
  static Reading read(String name, String origin, byte[] bytes, Set<String> rules) {
    YamlDocument document = YamlReader.read(name, bytes);
    StandardFaults faults = new StandardFaults(document.source());
    for (Fault fault : document.faults()) {
      if (fault.kind() != FaultKind.CUT_AT_HASH) {
        faults.add(fault.start(), fault.message().in(document.source()));
      }
    }
    Node root = document.root().orElse(null);
    Standard standard = null;
    if (root instanceof MappingNode mapping) {
      standard = new StandardReader(faults, rules).standard(mapping, origin);
    } else if (faults.inOrder().isEmpty()) {
      faults.add(
          0, "A standard is keys, each a name, a colon and a value, as standard: our-minimum.");
    }
    List<Problem> problems = faults.inOrder();
    return new Reading(
        problems.isEmpty() ? Optional.ofNullable(standard) : Optional.empty(), problems);
  }

  private Standard standard(MappingNode mapping, String origin) {
    faults.knownKeys(mapping, StandardKeys.STANDARD, "standard");
    String name = name(mapping, "standard", "standard");
    List<Point> points = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node node : items(mapping)) {
      if (node instanceof MappingNode point) {
        Point read = point(point);
        points.add(read);
        if (!read.name().isEmpty() && !seen.add(read.name())) {
          faults.add(
              point.start(),
              "There is a point " + read.name() + " above. Give this one another name.");
        }
      } else {
        faults.add(
            node.start(), "A point is keys of its own: point, says, and what decides it, as all.");
      }
    }
    if (points.isEmpty()) {
      faults.add(mapping.start(), "A standard has points: a list under the key points.");
    }
    return new Standard(
        name,
        faults.word(mapping, "title", true, "standard"),
        faults.word(mapping, "source", true, "standard"),
        faults.word(mapping, "note", false, "standard"),
        types(mapping, "types"),
        types(mapping, "not-types"),
        detail(mapping),
        tests(mapping, "where"),
        enough(mapping, points.size()),
        List.copyOf(points),
        origin);
  }

  private List<Node> items(MappingNode mapping) {
    Node value = mapping.value("points").orElse(null);
    if (value == null) {
      return List.of();
    }
    return value instanceof SequenceNode list ? list.items() : List.of(value);
  }

  private Point point(MappingNode mapping) {
    faults.knownKeys(mapping, StandardKeys.POINT, "point");
    List<PathTest> all = tests(mapping, "all");
    List<PathTest> any = tests(mapping, "any");
    List<PathTest> each = tests(mapping, "each");
    List<String> deciding = rules(mapping, "rules");
    if (all.isEmpty() && any.isEmpty() && each.isEmpty() && deciding.isEmpty()) {
      faults.add(
          mapping.start(),
          "Nothing decides this point. Say with all, any or each what must stand in a plan, or with"
              + " rules which rules must have nothing to say.");
    }
    return new Point(
        name(mapping, "point", "point"),
        faults.word(mapping, "says", true, "point"),
        faults.word(mapping, "source", false, "point"),
        all,
        any,
        each,
        tests(mapping, "where"),
        tests(mapping, "unless"),
        deciding,
        rules(mapping, "see-also"),
        yes(mapping));
  }

  private String name(MappingNode mapping, String key, String what) {
    String name = faults.word(mapping, key, true, what);
    if (!name.isEmpty() && !Ids.hasForm(name)) {
      faults.add(
          mapping.value(key).orElseThrow().start(),
          "The name of a " + what + " is small letters, digits and hyphens, as our-minimum.");
    }
    return name;
  }

  private List<String> types(MappingNode mapping, String key) {
    List<String> known = Plan.SHAPE.field("type").orElseThrow().form().values();
    List<String> types = new ArrayList<>();
    for (ScalarNode node : faults.list(mapping, key)) {
      if (!known.contains(node.value())) {
        faults.unknown(
            node, "There is no type of plan called \"" + faults.quote(node) + "\".", known);
      }
      types.add(node.value());
    }
    return List.copyOf(types);
  }

  private Detail detail(MappingNode mapping) {
    String word = faults.word(mapping, "detail", false, "standard");
    for (Detail detail : Detail.values()) {
      if (detail.word().equals(word)) {
        return detail;
      }
    }
    if (!word.isEmpty()) {
      faults.add(
          mapping.value("detail").orElseThrow().start(), "detail takes note, brief or full.");
    }
    return Detail.NOTE;
  }

  private List<PathTest> tests(MappingNode mapping, String key) {
    List<PathTest> tests = new ArrayList<>();
    for (ScalarNode node : faults.list(mapping, key)) {
      PathTest test = PathTest.of(node.value());
      if (!test.exists()) {
        faults.add(
            node.start(),
            "The format has no path \""
                + faults.quote(node)
                + "\". A path is written with dots, as crisis.contacts, and may end in a word that"
                + " must stand there, as copies.to = me.");
      }
      if (key.equals("each") && (test.path().indexOf('.') < 0 || test.word().isPresent())) {
        faults.add(
            node.start(),
            "each takes a list and one of its fields, as goals.measure: every goal has a measure.");
      }
      tests.add(test);
    }
    return List.copyOf(tests);
  }

  private List<String> rules(MappingNode mapping, String key) {
    List<String> names = new ArrayList<>();
    for (ScalarNode node : faults.list(mapping, key)) {
      if (!rules.contains(node.value())) {
        faults.unknown(node, "There is no rule called \"" + faults.quote(node) + "\".", rules);
      }
      names.add(node.value());
    }
    return List.copyOf(names);
  }

  private Optional<Integer> enough(MappingNode mapping, int points) {
    String word = faults.word(mapping, "enough", false, "standard");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    boolean isNumber = word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = isNumber ? Integer.parseInt(word) : 0;
    if (number < 1 || number > points) {
      faults.add(
          mapping.value("enough").orElseThrow().start(),
          "enough takes a whole number from 1 to the number of points, " + points + ".");
    }
    return Optional.of(number);
  }

  private boolean yes(MappingNode mapping) {
    String word = faults.word(mapping, "may-be-left-out", false, "point");
    if (!word.isEmpty() && !word.equals("yes") && !word.equals("no")) {
      faults.add(
          mapping.value("may-be-left-out").orElseThrow().start(),
          "may-be-left-out takes yes or no.");
    }
    return word.equals("yes");
  }
}
