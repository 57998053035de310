package careplan.diff;

import careplan.plan.Field;
import careplan.yaml.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a plan says at one place, in its full form: lists are lists even where one value stands
 * alone (rule 5 of the format), short forms are written out, and what says nothing is left out. So
 * two files that say the same have the same content however they are laid out.
 */
public abstract sealed class Content permits Fields, Items, Words {
  private final Node node;
  private Content parent;
  private String name = "";
  private Field field;
  private int index = -1;
  private int fingerprint;
  private boolean printed;

  Content(Node node) {
    this.node = node;
  }

  /** Where it stands in the file; a value in its short form is where its full form stands. */
  public final Node node() {
    return node;
  }

  /** What holds this; none for a whole plan. */
  public final Optional<Content> parent() {
    return Optional.ofNullable(parent);
  }

  /** The field this stands in; of an item, the field of its list; empty for a whole plan. */
  public final String name() {
    return isItem() ? parent.name() : name;
  }

  /** The description of that field; none for fields that the format does not know. */
  public final Optional<Field> field() {
    return isItem() ? parent.field() : Optional.ofNullable(field);
  }

  /** The place in its list, from 0; -1 for what stands in no list. */
  public final int index() {
    return index;
  }

  /** Whether it is an item of a list. */
  public final boolean isItem() {
    return index >= 0;
  }

  final void standsIn(Fields fields, String fieldName, Field described) {
    parent = fields;
    name = fieldName;
    field = described;
  }

  final void standsIn(Items items, int place) {
    parent = items;
    index = place;
  }

  /** Where it stands in the full form, as a JSON Pointer (RFC 6901); empty for a whole plan. */
  public final String pointer() {
    Deque<String> steps = new ArrayDeque<>();
    for (Content at = this; at.parent != null; at = at.parent) {
      steps.push(at.isItem() ? Integer.toString(at.index) : escaped(at.name));
    }
    StringBuilder pointer = new StringBuilder();
    for (String step : steps) {
      pointer.append('/').append(step);
    }
    return pointer.toString();
  }

  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  /** The fields on the way here, with dots and without places in lists: {@code goals.actions}. */
  public final String fieldPath() {
    Deque<String> steps = new ArrayDeque<>();
    for (Content at = this; at.parent != null; at = at.parent) {
      if (!at.isItem()) {
        steps.push(at.name);
      }
    }
    return String.join(".", steps);
  }

  /**
   * Where it stands, for people who read files: {@code goals[shop].actions[practise].when}; items
   * by id, by the words they are known by, or by their place from 1.
   */
  public final String path() {
    Deque<String> steps = new ArrayDeque<>();
    for (Content at = this; at.parent != null; at = at.parent) {
      boolean first = at.parent.parent == null;
      steps.push(at.isItem() ? "[" + at.label() + "]" : (first ? "" : ".") + at.name);
    }
    return String.join("", steps);
  }

  private String label() {
    if (this instanceof Fields fields) {
      Optional<String> label =
          fields.id().or(() -> Identity.title(fields).map(title -> Identity.label(title)));
      if (label.isPresent() && !label.get().isEmpty()) {
        return label.get();
      }
    }
    return Integer.toString(index + 1);
  }

  /** The section of the plan that it stands in: {@code goals}; empty for a whole plan. */
  public final String section() {
    Content at = this;
    while (at.parent != null && at.parent.parent != null) {
      at = at.parent;
    }
    return at.name;
  }

  /** A number that is the same for content that says the same. */
  final int fingerprint() {
    if (!printed) {
      fingerprint = computeFingerprint();
      printed = true;
    }
    return fingerprint;
  }

  abstract int computeFingerprint();

  /** Whether both say the same, however they are laid out; the order of fields says nothing. */
  public abstract boolean saysTheSameAs(Content other);

  /** Hands its words, in order, to a reader. */
  abstract void words(Consumer<Words> reader);
}
