package careplan.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The description of one kind of block: its fields in canonical order, and the short ways in which
 * it may be written.
 *
 * <p>Made once, when the first plan is read, in a few microseconds each.
 */
public final class Shape {
  private final String name;
  private final String meaning;
  private final List<Field> fields;
  private final Map<String, Field> byName;
  private final String shortField;
  private final boolean maybeProse;
  private final List<String> knownBy;
  private final Form keys;
  private final Form values;

  private Shape(Builder builder) {
    this.name = builder.name;
    this.meaning = builder.meaning;
    this.fields = Collections.unmodifiableList(builder.fields);
    this.byName = new HashMap<>(fields.size() * 2);
    for (Field field : fields) {
      byName.put(field.name(), field);
    }
    this.shortField = builder.shortField;
    this.maybeProse = builder.maybeProse;
    this.knownBy = builder.knownBy;
    this.keys = builder.keys;
    this.values = builder.values;
  }

  /** Starts the description of a block. */
  static Builder of(String name, String meaning) {
    return new Builder(name, meaning);
  }

  /**
   * The description of a block whose field names the author chooses.
   *
   * @param keys what the author's names stand for: {@link Form#TEXT}, {@link Form#PERSON}, {@link
   *     Form#PATH}
   * @param values what may stand under each
   */
  static Shape open(String name, String meaning, Form keys, Form values) {
    Builder builder = new Builder(name, meaning);
    builder.keys = keys;
    builder.values = values;
    return builder.build();
  }

  /** What such a block is called in messages and in the schema: {@code goal}. */
  public String name() {
    return name;
  }

  /** What it stands for. */
  public String meaning() {
    return meaning;
  }

  /** Its fields, in canonical order; none for an open block. */
  public List<Field> fields() {
    return fields;
  }

  /** The field of a name. */
  public Optional<Field> field(String field) {
    return Optional.ofNullable(byName.get(field));
  }

  /** The field that a single value in place of the block stands for. */
  public Optional<String> shortField() {
    return Optional.ofNullable(shortField);
  }

  /** Whether plain sentences may stand in place of the block. */
  public boolean maybeProse() {
    return maybeProse;
  }

  /**
   * The fields by which a list knows its items from one version of a plan to the next, those that
   * are there taken together (ground rule 4 of the format); none where all their text says which is
   * which.
   */
  public List<String> knownBy() {
    return knownBy;
  }

  /** Whether the author chooses the field names. */
  public boolean isOpen() {
    return keys != null;
  }

  /** What the author's names stand for, in an open block. */
  public Form keys() {
    return keys;
  }

  /** What stands under the author's names, in an open block. */
  public Form values() {
    return values;
  }

  /** Collects the fields of a block. Each call describes one field; the order is canonical. */
  static final class Builder {
    private final String name;
    private final String meaning;
    private final List<Field> fields = new ArrayList<>();
    private String shortField;
    private boolean maybeProse;
    private List<String> knownBy = List.of();
    private Form keys;
    private Form values;

    private Builder(String name, String meaning) {
      this.name = name;
      this.meaning = meaning;
    }

    /** A field of one value. */
    Builder one(String field, Form form, String fieldMeaning, String source) {
      return add(field, form, Optional.empty(), false, fieldMeaning, source);
    }

    /** A field of a list of values. */
    Builder many(String field, Form form, String fieldMeaning, String source) {
      return add(field, form, Optional.empty(), true, fieldMeaning, source);
    }

    /** A field of one block. */
    Builder block(String field, Shape shape, String fieldMeaning, String source) {
      return add(field, Form.TEXT, Optional.of(shape), false, fieldMeaning, source);
    }

    /** A field of a list of blocks. */
    Builder blocks(String field, Shape shape, String fieldMeaning, String source) {
      return add(field, Form.TEXT, Optional.of(shape), true, fieldMeaning, source);
    }

    private Builder add(
        String field,
        Form form,
        Optional<Shape> shape,
        boolean isMany,
        String fieldMeaning,
        String source) {
      fields.add(new Field(field, form, shape, isMany, false, List.of(), fieldMeaning, source));
      return this;
    }

    /** The field described last may hold these words in place of its value. */
    Builder orWords(String... words) {
      fields.set(fields.size() - 1, fields.get(fields.size() - 1).withWords(words));
      return this;
    }

    /** The field described last must be there. */
    Builder required() {
      fields.set(fields.size() - 1, fields.get(fields.size() - 1).asRequired());
      return this;
    }

    /** A single value in place of the block stands for this field. */
    Builder shortFor(String field) {
      this.shortField = field;
      return this;
    }

    /** Plain sentences may stand in place of the block. */
    Builder orProse() {
      this.maybeProse = true;
      return this;
    }

    /** A list of such blocks knows its items by these fields, as far as they are there. */
    Builder knownBy(String... names) {
      this.knownBy = List.of(names);
      return this;
    }

    Shape build() {
      return new Shape(this);
    }
  }
}
