package careplan.diff;

import careplan.plan.Field;
import careplan.plan.Plan;
import careplan.plan.Shape;
import careplan.yaml.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Named fields, in the order of the file. */
public final class Fields extends Content {
  private final Shape shape;
  private final Map<String, Content> byName = new LinkedHashMap<>();

  Fields(Node node, Shape shape) {
    super(node);
    this.shape = shape;
  }

  /** What a plan says, in its full form. */
  public static Fields of(Plan plan) {
    return ContentReader.read(plan);
  }

  void put(String fieldName, Content value) {
    Field described = shape == null ? null : shape.field(fieldName).orElse(null);
    value.standsIn(this, fieldName, described);
    byName.put(fieldName, value);
  }

  /** The description; none for what the format does not know, and for prose in languages. */
  public Optional<Shape> shape() {
    return Optional.ofNullable(shape);
  }

  /** The fields that say something. */
  public Map<String, Content> byName() {
    return Collections.unmodifiableMap(byName);
  }

  /** The content of a field. */
  public Optional<Content> get(String fieldName) {
    return Optional.ofNullable(byName.get(fieldName));
  }

  /** The words of a field of one value, or of the first item of a list of such. */
  public Optional<Words> text(String fieldName) {
    Content value = byName.get(fieldName);
    if (value instanceof Items list && !list.items().isEmpty()) {
      value = list.items().get(0);
    }
    return value instanceof Words words ? Optional.of(words) : Optional.empty();
  }

  /** The id, where it has one. */
  public Optional<String> id() {
    return byName.get("id") instanceof Words words ? Optional.of(words.value()) : Optional.empty();
  }

  @Override
  int computeFingerprint() {
    int print = byName.size();
    for (Map.Entry<String, Content> entry : byName.entrySet()) {
      print += entry.getKey().hashCode() * 31 ^ entry.getValue().fingerprint();
    }
    return print;
  }

  @Override
  public boolean saysTheSameAs(Content other) {
    if (!(other instanceof Fields fields)
        || fields.byName.size() != byName.size()
        || fields.fingerprint() != fingerprint()) {
      return false;
    }
    for (Map.Entry<String, Content> entry : byName.entrySet()) {
      Content theirs = fields.byName.get(entry.getKey());
      if (theirs == null || !entry.getValue().saysTheSameAs(theirs)) {
        return false;
      }
    }
    return true;
  }

  @Override
  void words(Consumer<Words> reader) {
    for (Content value : byName.values()) {
      value.words(reader);
    }
  }
}
