package careplan.lint.fix;

import careplan.plan.Block;
import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.ItemIds;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.plan.Shape;
import careplan.yaml.EditRefused;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import careplan.yaml.TextEdit;
import careplan.yaml.Value;
import careplan.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends what can be mended without a change of meaning: adds ids to needs, goals, actions and
 * safety entries, writes full dates as 2027-03-01, spaces telephone numbers, and writes out short
 * forms as the plan's glossary does.
 */
public final class Fixes {
  /** More than any plan needs; the next run goes on. */
  private static final int MOST = 1000;

  /** One change at a time costs a reading each. */
  private static final int MOST_ONE_BY_ONE = 100;

  private static final String ID = "id";

  /** What is done at one place. */
  private record Fix(Kind kind, String pointer, String value, List<String> order) {
    void on(TextEdit edit) throws EditRefused {
      if (kind == Kind.ID) {
        edit.put(pointer, Fixes.ID, Value.words(value), order);
      } else {
        edit.set(pointer, Value.words(value));
      }
    }
  }

  private enum Kind {
    ID,
    DATE,
    PHONE,
    SHORT_FORM
  }

  /**
   * A plan as it should be.
   *
   * @param text its text
   * @param ids how many ids were added
   * @param dates how many dates were rewritten
   * @param phones how many telephone numbers were spaced
   * @param shortForms how many short forms were written out
   * @param left how many could not be mended safely
   */
  public record Fixed(String text, int ids, int dates, int phones, int shortForms, int left) {}

  private final List<Fix> fixes = new ArrayList<>();
  private final ItemIds ids = new ItemIds();
  private int beyond;

  private Fixes() {}

  /**
   * Mends a plan.
   *
   * @throws EditRefused if the file cannot be read in full, so that nothing can be mended in it
   */
  public static Fixed of(YamlDocument document) throws EditRefused {
    TextEdit edit = TextEdit.of(document);
    PlanReading reading = PlanReader.read(document);
    Optional<Plan> plan = reading.plan();
    if (plan.isEmpty()) {
      return new Fixed(edit.text(), 0, 0, 0, 0, 0);
    }
    Fixes found = new Fixes();
    document.root().ifPresent(found::keepWords);
    found.look(plan.get().block());
    for (Abbreviations.SpeltOut spelt : Abbreviations.of(plan.get())) {
      found.rewrite(Kind.SHORT_FORM, spelt.node(), spelt.text());
    }
    return found.apply(edit);
  }

  /** No new id may be a word that stands anywhere: it would be pointed to by what meant no item. */
  private void keepWords(Node node) {
    if (node instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        ids.keep(entry.key().value());
        keepWords(entry.value());
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.items().forEach(this::keepWords);
    } else {
      ids.keep(((ScalarNode) node).value());
    }
  }

  private void look(Block block) {
    Shape shape = block.shape();
    if (!(block.node() instanceof MappingNode mapping)) {
      return;
    }
    if (isItem(shape) && mapping.entry(ID).isEmpty()) {
      addId(block);
    }
    for (Field field : shape.fields()) {
      if (field.shape().isPresent()) {
        block.blocks(field.name()).forEach(this::look);
      } else {
        mapping.value(field.name()).ifPresent(value -> look(field, value));
      }
    }
  }

  /** What an id is for: people have theirs from whoever names them. */
  private static boolean isItem(Shape shape) {
    return shape.field(ID).isPresent() && shape.field("name").isEmpty();
  }

  private void addId(Block block) {
    Shape shape = block.shape();
    List<String> order = new ArrayList<>();
    shape.fields().forEach(field -> order.add(field.name()));
    // The field after the id says what it is about: the need, the goal, the action, the concern.
    String about = order.get(order.indexOf(ID) + 1);
    String words = block.text(about).map(text -> text.value()).orElse("");
    if (!words.isEmpty() && hasRoom()) {
      String otherwise = about.equals("concern") ? "safety" : about;
      fixes.add(new Fix(Kind.ID, block.node().pointer(), ids.of(words, otherwise), order));
    }
  }

  /** Whether one more can be mended in this run. */
  private boolean hasRoom() {
    if (fixes.size() < MOST) {
      return true;
    }
    beyond++;
    return false;
  }

  private void look(Field field, Node value) {
    if (value instanceof SequenceNode list) {
      list.items().forEach(item -> look(field, item));
      return;
    }
    if (!(value instanceof ScalarNode scalar)) {
      return;
    }
    Form.Kind kind = field.form().kind();
    boolean date =
        kind == Form.Kind.DATE || kind == Form.Kind.MOMENT || kind == Form.Kind.DATE_OR_WORDS;
    if (date) {
      WrittenDate.of(scalar.value(), kind == Form.Kind.MOMENT)
          .ifPresent(text -> rewrite(Kind.DATE, scalar, text));
    } else if (field.name().equals("phone")) {
      PhoneSpacing.of(scalar.value()).ifPresent(text -> rewrite(Kind.PHONE, scalar, text));
    }
  }

  private void rewrite(Kind kind, ScalarNode scalar, String text) {
    if (hasRoom()) {
      fixes.add(new Fix(kind, scalar.pointer(), text, List.of()));
    }
  }

  private Fixed apply(TextEdit edit) {
    int[] done = new int[Kind.values().length];
    int left = 0;
    try {
      edit.together(
          all -> {
            for (Fix fix : fixes) {
              fix.on(all);
            }
          });
      fixes.forEach(fix -> done[fix.kind().ordinal()]++);
    } catch (EditRefused oneByOne) {
      List<Fix> some = fixes.subList(0, Math.min(fixes.size(), MOST_ONE_BY_ONE));
      left = fixes.size() - some.size();
      for (Fix fix : some) {
        try {
          fix.on(edit);
          done[fix.kind().ordinal()]++;
        } catch (EditRefused refused) {
          left++;
        }
      }
    }
    return new Fixed(
        edit.text(),
        done[Kind.ID.ordinal()],
        done[Kind.DATE.ordinal()],
        done[Kind.PHONE.ordinal()],
        done[Kind.SHORT_FORM.ordinal()],
        left + beyond);
  }
}
