package careplan.plan;

import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A block of a plan seen through its description.
 *
 * <p>Every question has an answer: what is absent, empty or of another shape is not there. What is
 * wrong with it {@link PlanReader} has said already.
 *
 * @param node what stands in the file
 * @param shape its description
 */
public record Block(Node node, Shape shape) {

  /** The value of a field, unless it says nothing. */
  public Optional<Node> value(String field) {
    assert shape.isOpen() || shape.field(field).isPresent() : shape.name() + " has no " + field;
    if (node instanceof MappingNode mapping) {
      return mapping.value(field);
    }
    boolean isShort = node instanceof ScalarNode && field.equals(shape.shortField().orElse(null));
    return isShort && !node.isEmpty() ? Optional.of(node) : Optional.empty();
  }

  /** Whether a field says anything. */
  public boolean has(String field) {
    return value(field).isPresent();
  }

  /** The words of a field: of the first one, where there are several. */
  public Optional<Text> text(String field) {
    Node value = value(field).orElse(null);
    if (value instanceof ScalarNode scalar) {
      return Optional.of(new Text(scalar, Optional.empty()));
    }
    List<Text> texts = texts(field);
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
  }

  /** Whether a field holds just this word. */
  public boolean is(String field, String word) {
    return value(field).orElse(null) instanceof ScalarNode scalar && scalar.value().equals(word);
  }

  /** All the words of a field: list items, and the same prose in each of its languages. */
  public List<Text> texts(String field) {
    List<Text> texts = new ArrayList<>(2);
    value(field).ifPresent(value -> collect(value, texts));
    return texts;
  }

  /** The words of the block itself, where sentences may stand in its place. */
  public List<Text> ownWords() {
    List<Text> texts = new ArrayList<>(1);
    if (shape.maybeProse() && !holdsFields()) {
      collect(node, texts);
    }
    return texts;
  }

  /**
   * Whether this is a mapping of fields; {@code new} is one, and has the form of a language tag.
   */
  private boolean holdsFields() {
    if (node instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        if (shape.field(entry.key().value()).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static void collect(Node value, List<Text> texts) {
    if (value instanceof ScalarNode scalar && !scalar.isEmpty()) {
      texts.add(new Text(scalar, Optional.empty()));
    } else if (value instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> collect(item, texts));
    } else if (value instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        if (LanguageTag.isOne(entry.key().value())
            && entry.value() instanceof ScalarNode scalar
            && !scalar.isEmpty()) {
          texts.add(new Text(scalar, Optional.of(entry.key().value())));
        }
      }
    }
  }

  /** The block under a field; nothing where words stand in its place. */
  public Optional<Block> block(String field) {
    List<Block> blocks = blocks(field);
    return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(0));
  }

  /** The blocks under a field; one alone counts as a list of one. */
  public List<Block> blocks(String field) {
    Node value = value(field).orElse(null);
    Field described = shape.field(field).orElse(null);
    if (value == null || described == null || described.shape().isEmpty()) {
      return List.of();
    }
    Shape inner = described.shape().get();
    if (value instanceof SequenceNode sequence) {
      List<Block> blocks = new ArrayList<>(sequence.items().size());
      for (Node item : sequence.items()) {
        if (fits(item, inner)) {
          blocks.add(new Block(item, inner));
        }
      }
      return blocks;
    }
    boolean words =
        value instanceof ScalarNode scalar && described.words().contains(scalar.value());
    return words || !fits(value, inner) ? List.of() : List.of(new Block(value, inner));
  }

  /** The block under a field, as the record that reads it. */
  <V> Optional<V> view(String field, Function<Block, V> record) {
    Optional<Block> block = block(field);
    return block.isPresent() ? Optional.of(record.apply(block.get())) : Optional.empty();
  }

  /** The blocks under a field, as the records that read them. */
  <V> List<V> views(String field, Function<Block, V> record) {
    List<Block> blocks = blocks(field);
    List<V> views = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      views.add(record.apply(block));
    }
    return views;
  }

  private static boolean fits(Node item, Shape inner) {
    return item instanceof MappingNode
        || (item instanceof ScalarNode
            && !item.isEmpty()
            && (inner.maybeProse() || inner.shortField().isPresent()));
  }

  /** The date in a field, where it is one; of a date and time, its day. */
  public Optional<LocalDate> date(String field) {
    return moment(field).map(LocalDateTime::toLocalDate);
  }

  /** The date and time in a field; midnight where no time is said. */
  public Optional<LocalDateTime> moment(String field) {
    return value(field).orElse(null) instanceof ScalarNode scalar
        ? Dates.moment(scalar.value())
        : Optional.empty();
  }

  /** Whether the block is marked as the person's own wording (R064). */
  public boolean isMarkedOwnWords() {
    return shape.field("own-words").isPresent() && is("own-words", "yes");
  }

  /** The names that the author chose, in an open block. */
  public List<Text> names() {
    List<Text> names = new ArrayList<>();
    if (node instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        names.add(new Text(entry.key(), Optional.empty()));
      }
    }
    return names;
  }
}
