package careplan.lint;

import careplan.plan.Field;
import careplan.plan.Plan;
import careplan.plan.Shape;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import careplan.yaml.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Where a finding stands, said in two other ways than its JSON Pointer.
 *
 * @param open the pointer as far as it is positions and names of the format: it ends before a name
 *     that an author chose
 * @param lasting the steps with what items are known by in place of positions, so that it stays the
 *     same when lines move; it holds words of the plan
 */
public record FindingPath(String open, String lasting) {
  private static final int MOST = 240;

  /** Where a finding of a file stands. */
  public static FindingPath of(FileResult result, Finding finding) {
    Walk walk = new Walk(result.source(), result.root());
    String[] steps = finding.path().split("/", -1);
    boolean absent = !finding.about().isEmpty();
    for (int i = 1; i < steps.length; i++) {
      boolean firstKeyOfTheNearest =
          absent && i == steps.length - 1 && walk.at.orElse(null) instanceof MappingNode;
      walk.step(steps[i].replace("~1", "/").replace("~0", "~"), firstKeyOfTheNearest);
    }
    String missing = absent ? "?" + finding.about() : "";
    return new FindingPath(walk.open.toString(), walk.lasting + missing);
  }

  /** From the root down, with the description of the format in step as far as it goes. */
  private static final class Walk {
    private final SourceText source;
    private final StringBuilder open = new StringBuilder();
    private final StringBuilder lasting = new StringBuilder();
    private Optional<Node> at;
    private Optional<Shape> shape = Optional.of(Plan.SHAPE);
    private boolean ofTheFormat = true;

    private Walk(SourceText source, Optional<Node> root) {
      this.source = source;
      this.at = root;
    }

    /**
     * @param onlyAPlace whether the step is no part of what the finding is about: what is missing
     *     is reported at whatever key comes first
     */
    private void step(String name, boolean onlyAPlace) {
      Node node = at.orElse(null);
      if (node instanceof SequenceNode list) {
        at = item(list, name);
        lasting.append('/').append(at.map(this::identity).orElse(name));
        open.append(ofTheFormat ? "/" + name : "");
        return;
      }
      at =
          node instanceof MappingNode mapping
              ? mapping.entry(name).map(MappingNode.Entry::value)
              : Optional.empty();
      Optional<Field> field = shape.filter(its -> !its.isOpen()).flatMap(its -> its.field(name));
      shape = field.flatMap(Field::shape);
      ofTheFormat &= field.isPresent();
      open.append(ofTheFormat ? "/" + name : "");
      lasting.append(onlyAPlace ? "" : "/" + name);
    }

    private static Optional<Node> item(SequenceNode list, String position) {
      try {
        return Optional.of(list.items().get(Integer.parseInt(position)));
      } catch (NumberFormatException | IndexOutOfBoundsException none) {
        return Optional.empty();
      }
    }

    /**
     * What an item is known by: its id, else the fields that tell it from others, else what it says
     * first, in the order of the format.
     */
    private String identity(Node item) {
      if (!(item instanceof MappingNode block)) {
        return "=" + beginning(source, item.start(), item.end());
      }
      String id = scalar(block, "id");
      if (!id.isEmpty()) {
        return "#" + id;
      }
      StringBuilder known = new StringBuilder();
      for (String field : shape.map(Shape::knownBy).orElse(List.of())) {
        String value = scalar(block, field);
        known.append(value.isEmpty() ? "" : "=" + field + ":" + value);
      }
      if (known.isEmpty()) {
        for (Field field : shape.map(Shape::fields).orElse(List.of())) {
          String value = scalar(block, field.name());
          if (!value.isEmpty()) {
            return "=" + field.name() + ":" + value;
          }
        }
      }
      return known.isEmpty() ? "=" + beginning(source, item.start(), item.end()) : "" + known;
    }

    private static String scalar(MappingNode block, String field) {
      return block.value(field).orElse(null) instanceof ScalarNode scalar
          ? beginning(scalar.value())
          : "";
    }
  }

  /**
   * The first words of a stretch of the file, without what moving and folding lines changes: enough
   * to know them by, however much follows.
   */
  static String beginning(SourceText source, int start, int end) {
    return beginning(source.slice(start, Math.min(end, start + MOST)));
  }

  private static String beginning(String words) {
    StringBuilder line = new StringBuilder(Math.min(MOST, words.length()));
    boolean space = false;
    for (int i = 0; i < words.length() && line.length() < MOST; i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        space = !line.isEmpty();
      } else {
        line.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return line.toString();
  }
}
