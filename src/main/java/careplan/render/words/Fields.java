package careplan.render.words;

import careplan.plan.Block;
import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Item;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Language;
import careplan.render.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the fields of a block as names and values, after the description of the format: a date as a
 * date, an id as the name of somebody, a word of a list in the reader's language. What a later
 * version of the format adds is told without a change here.
 */
public final class Fields {
  private static final Set<String> FOR_MACHINES =
      Set.of("id", "own-words", "front-page", "picture");
  private static final String PATH_WORDS = "path";

  /** Up to so many letters, what stands in a small block is told on one line. */
  private static final int SHORT_LINE = 90;

  private static final String SHARED = "word.";

  private final Plan plan;
  private final Wording wording;

  /** Tells fields of a plan. */
  public Fields(Plan plan, Wording wording) {
    this.plan = plan;
    this.wording = wording;
  }

  /** These fields, in this order, as far as they say anything. */
  public KeyValues of(Block block, String... fields) {
    List<KeyValues.Entry> entries = new ArrayList<>();
    for (String field : fields) {
      add(block, block.shape().field(field).orElseThrow(), entries);
    }
    return new KeyValues(entries);
  }

  /** All fields of a block in the order of the format but some, and but what is for machines. */
  public KeyValues except(Block block, String... without) {
    Set<String> left = Set.of(without);
    List<KeyValues.Entry> entries = new ArrayList<>();
    for (Field field : block.shape().fields()) {
      if (!left.contains(field.name()) && !FOR_MACHINES.contains(field.name())) {
        add(block, field, entries);
      }
    }
    return new KeyValues(entries);
  }

  /** What stands under names of the author's own choice, such as the parts in a crisis. */
  public KeyValues open(Block block) {
    List<KeyValues.Entry> entries = new ArrayList<>();
    for (Text name : block.names()) {
      if (name.value().startsWith("x-")) {
        continue;
      }
      List<List<Inline>> values = new ArrayList<>();
      wording.many(block, name.value()).forEach(text -> values.add(wording.line(text)));
      if (!values.isEmpty()) {
        entries.add(new KeyValues.Entry(name(block, name), values));
      }
    }
    return new KeyValues(entries);
  }

  private List<Inline> name(Block block, Text name) {
    return switch (block.shape().keys().kind()) {
      case PERSON -> wording.who(name);
      case PATH -> List.of(heading(name.value()));
      default ->
          wording.labels().has("area." + name.value())
              ? List.of(wording.labels().words("area." + name.value()))
              : wording.line(name);
    };
  }

  private void add(Block block, Field field, List<KeyValues.Entry> entries) {
    List<List<Inline>> values = values(block, field);
    if (!values.isEmpty()) {
      entries.add(new KeyValues.Entry(List.of(label(block, field)), values));
    }
  }

  /** The name of a field: of this block's, where it has one of its own. */
  private Inline label(Block block, Field field) {
    String own = "field." + block.shape().name().replace(' ', '-') + "." + field.name();
    Labels labels = wording.labels();
    if (labels.has(own)) {
      return labels.words(own);
    }
    String shared = "field." + field.name();
    return labels.has(shared)
        ? labels.words(shared)
        : new Words(field.name().replace('-', ' '), Language.ENGLISH);
  }

  /** What a field says, a line each. */
  public List<List<Inline>> values(Block block, String field) {
    return values(block, block.shape().field(field).orElseThrow());
  }

  private List<List<Inline>> values(Block block, Field field) {
    List<List<Inline>> values = new ArrayList<>();
    if (field.shape().isPresent()) {
      for (Block inner : block.blocks(field.name())) {
        inside(inner, values);
      }
      if (values.isEmpty()) {
        block
            .text(field.name())
            .filter(text -> field.words().contains(text.value()))
            .ifPresent(text -> values.add(List.of(word("none", text.value()))));
      }
      return values;
    }
    List<Text> texts = wording.many(block, field.name());
    if (field.form().kind() == Form.Kind.PERSON && texts.size() > 1) {
      values.add(wording.who(texts));
      return values;
    }
    for (Text text : texts) {
      List<Inline> value = value(text, field);
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  /** A block inside a field: its fields one after another, each with its name. */
  private void inside(Block inner, List<List<Inline>> values) {
    wording.own(inner).ifPresent(text -> values.add(wording.line(text)));
    KeyValues entries = inner.shape().isOpen() ? open(inner) : except(inner);
    List<List<Inline>> lines = new ArrayList<>();
    List<Inline> together = new ArrayList<>();
    for (KeyValues.Entry entry : entries.entries()) {
      for (List<Inline> value : entry.values()) {
        List<Inline> line = new ArrayList<>(entry.key());
        line.add(words(": "));
        line.addAll(value);
        lines.add(line);
        if (!together.isEmpty()) {
          together.add(words("; "));
        }
        together.addAll(line);
      }
    }
    boolean short_ = lines.size() > 1 && length(together) <= SHORT_LINE;
    values.addAll(short_ ? List.of(together) : lines);
  }

  /** How many letters a reader of the first language reads. */
  private static int length(List<Inline> line) {
    int length = 0;
    for (Inline inline : line) {
      length += Inline.text(Halves.first(inline)).length();
    }
    return length;
  }

  private Words words(String between) {
    return new Words(between, wording.labels().language());
  }

  private List<Inline> value(Text text, Field field) {
    if (field.words().contains(text.value())) {
      return List.of(word("none", text.value()));
    }
    switch (field.name()) {
      case "phone":
        return wording.phone(text);
      case "email":
        return wording.email(text);
      case "link":
        return wording.web(text);
      case "hours":
        return wording.hours(text);
      case "dose":
        return wording.dose(text);
      case "wait":
        return wording.period(text);
      case "nhs-number":
        return List.of(wording.nhsNumber(text));
      default:
        return value(text, field.form(), field.name());
    }
  }

  private List<Inline> value(Text text, Form form, String name) {
    return switch (form.kind()) {
      case DATE, MOMENT, DATE_OR_WORDS -> wording.day(text);
      case PERIOD -> wording.period(text);
      case PERSON -> wording.who(text);
      case ITEM -> item(text);
      case PATH -> List.of(heading(text.value()));
      case CHOICE -> List.of(choice(text.value(), form, name));
      case ID -> List.of();
      case TEXT -> listed(text.value(), name).map(List::of).orElseGet(() -> wording.line(text));
      case PROSE -> wording.line(text);
    };
  }

  /** A word that belongs to no closed list, but is written as those of a list are: in-place. */
  private Optional<Inline> listed(String value, String name) {
    String list = name.equals("standard") ? "type" : name;
    for (String key : List.of(list + "." + value, SHARED + value)) {
      boolean hyphened = value.indexOf('-') > 0 && value.indexOf(' ') < 0;
      boolean own = key.startsWith(list);
      if ((own || hyphened) && wording.labels().has(key)) {
        return Optional.of(wording.labels().words(key));
      }
    }
    return Optional.empty();
  }

  /** A word of a list; a number stays one. */
  private Inline choice(String value, Form form, String name) {
    boolean number = value.chars().allMatch(c -> "-+0123456789".indexOf(c) >= 0);
    return number ? new Words(value, wording.labels().language()) : word(name, value);
  }

  private Inline word(String list, String value) {
    Labels labels = wording.labels();
    String key = value.replace(' ', '-');
    return labels.has(list + "." + key) ? labels.words(list + "." + key) : labels.word("word", key);
  }

  /** What an id of a need, goal or action stands for: how it is called, not all that it says. */
  private List<Inline> item(Text id) {
    Item item = plan.item(id.value()).orElse(null);
    if (item == null) {
      return List.of();
    }
    return item.statement()
        .flatMap(text -> wording.many(item.block(), statementField(item)).stream().findFirst())
        .map(wording::firstSentence)
        .orElse(List.of());
  }

  private static String statementField(Item item) {
    return item.block().shape().name().equals("safety entry")
        ? "concern"
        : item.block().shape().name();
  }

  /** What a part of the format is called in a copy, by its path. */
  private Inline heading(String path) {
    Labels labels = wording.labels();
    String key = PATH_WORDS + "." + path;
    return labels.has(key)
        ? labels.words(key)
        : new Words(path.replace('-', ' ').replace('.', ' '), labels.language());
  }
}
