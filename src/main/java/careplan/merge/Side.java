package careplan.merge;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.Items;
import careplan.diff.Words;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.yaml.EditRefused;
import careplan.yaml.Fault;
import careplan.yaml.Node;
import careplan.yaml.Passage;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;

/** One of the three versions: its passages, and what each of them says. */
final class Side {
  final String text;
  final PlanReading reading;
  final Fields content;

  /** Its passages; null for what came of a merge. */
  final Passage whole;

  private final Map<Node, Content> contents = new IdentityHashMap<>();
  private final Map<Node, Passage> passages = new IdentityHashMap<>();

  /** Reads a version whose lines end in LF; a file that says nothing is a version too. */
  Side(String name, String text) throws EditRefused {
    this(name, text, true);
  }

  /** Reads what came of a merge, of which nobody asks how it is laid out. */
  static Side merged(String text) throws EditRefused {
    return new Side("merged", text, false);
  }

  private Side(String name, String text, boolean isLaidOut) throws EditRefused {
    this.text = text;
    this.reading = PlanReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    for (Fault fault : reading.faults()) {
      switch (fault.kind()) {
        case UNREADABLE_TEXT,
            MERGE_CONFLICT_LEFT,
            YAML_SYNTAX,
            YAML_BEYOND_THE_FORMAT,
            REPEATED_KEY ->
            throw new EditRefused(
                reading.document().source().lineAt(fault.start()),
                fault.message().in(reading.document().source()));
        default -> {}
      }
    }
    this.content = reading.plan().map(Fields::of).orElseGet(Side::nothing);
    this.whole = isLaidOut ? Passage.of(reading.document()) : null;
    if (isLaidOut) {
      collect(content);
      collect(whole);
    }
  }

  private static Fields nothing() {
    Plan plan =
        PlanReader.read("nothing", "x-nothing: x\n".getBytes(StandardCharsets.UTF_8))
            .plan()
            .orElseThrow();
    return Fields.of(plan);
  }

  private void collect(Content at) {
    contents.put(at.node(), at);
    if (at instanceof Fields fields) {
      fields.byName().values().forEach(this::collect);
    } else if (at instanceof Items items) {
      items.items().forEach(this::collect);
    }
  }

  private void collect(Passage at) {
    at.node().ifPresent(node -> passages.put(node, at));
    at.members().forEach(this::collect);
  }

  /** What a passage says, where it says anything; null where not. */
  Content contentOf(Passage passage) {
    return passage.node().map(contents::get).orElse(null);
  }

  /** The passage that says something; null where it has none of its own. */
  Passage passageOf(Content content) {
    return passages.get(content.node());
  }

  /** Whether it is a text of sentences. */
  boolean isProse(Passage passage) {
    return contentOf(passage) instanceof Words words
        && words.kind() == careplan.plan.Form.Kind.PROSE;
  }
}
