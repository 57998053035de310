package careplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.generate.PlanGenerator;
import careplan.output.text.Paper;
import careplan.output.text.UnifiedDiff;
import careplan.yaml.CanonicalText;
import careplan.yaml.EditRefused;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.SequenceNode;
import careplan.yaml.SourceText;
import careplan.yaml.TextEdit;
import careplan.yaml.Value;
import careplan.yaml.YamlDocument;
import careplan.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every plan that is put in order, and for every change of one. */
class CanonicalOrderLawsTest {
  private static final long SEED = 1123;
  private static final int PLANS = 250;
  private static final int SHUFFLES_EACH = 8;
  private static final int CHANGES_EACH = 12;

  private static final Pattern FIELD = Pattern.compile("(- )?[a-z-]+:.*");

  private final Random random = new Random(SEED);
  private final CanonicalOrder order = new CanonicalOrder();

  /** Generated plans with comments, blank lines and fields of the author's own, in order. */
  private String plan(PlanGenerator generator) throws EditRefused {
    StringBuilder plan = new StringBuilder();
    int number = 0;
    for (String line : generator.next().split("\n")) {
      String margin = line.substring(0, line.length() - line.stripLeading().length());
      boolean field = FIELD.matcher(line.strip()).matches();
      if (field && !plan.isEmpty() && random.nextInt(8) == 0) {
        plan.append(random.nextInt(3) == 0 ? "\n" : "");
        plan.append(margin).append("# note ").append(number++).append('\n');
      }
      plan.append(line);
      if (field && random.nextInt(12) == 0) {
        plan.append("  # beside ").append(number++);
      }
      plan.append('\n');
      if (field && !line.endsWith(":") && !line.endsWith("|") && random.nextInt(20) == 0) {
        String behindDash = line.strip().startsWith("- ") ? "  " : "";
        boolean inBraces = line.contains("{") && line.strip().startsWith("- ");
        if (!inBraces) {
          plan.append(margin)
              .append(behindDash)
              .append("x-own-")
              .append(number++)
              .append(": ours\n");
        }
      }
    }
    return CanonicalText.of(read(plan.toString()), order).replaceAll("-\n +(?=[a-z])", "- ");
  }

  @Test
  void aPlanWhoseFieldsWereShuffledComesBackByteForByte() throws EditRefused {
    PlanGenerator generator = new PlanGenerator(SEED);
    int shuffled = 0;
    for (int i = 0; i < PLANS; i++) {
      String plan = plan(generator);
      assertThat(CanonicalText.of(read(plan), order)).isEqualTo(plan);
      for (int j = 0; j < SHUFFLES_EACH; j++) {
        Map<String, List<String>> orders = new HashMap<>();
        String mixed =
            CanonicalText.of(
                read(plan),
                mapping -> orders.computeIfAbsent(mapping.pointer(), key -> shuffled(mapping)));
        shuffled += mixed.equals(plan) ? 0 : 1;
        // A dash that had to stand alone for a while, above a comment, stays alone.
        String back = CanonicalText.of(read(mixed), order).replaceAll("-\n +(?=[a-z])", "- ");
        assertThat(back).as(mixed).isEqualTo(plan);
      }
    }
    assertThat(shuffled).isGreaterThan(PLANS * SHUFFLES_EACH * 3 / 4);
  }

  /** Known fields in any order; the first of a file stays, for what is above it is the file's. */
  private List<String> shuffled(MappingNode mapping) {
    List<String> known = new ArrayList<>(order.of(mapping));
    mapping.entries().forEach(entry -> known.remove(entry.key().value()));
    List<String> keys = new ArrayList<>();
    for (MappingNode.Entry entry : mapping.entries()) {
      if (!entry.key().value().startsWith("x-")) {
        keys.add(entry.key().value());
      }
    }
    boolean first = mapping.parent().isEmpty();
    Collections.shuffle(first ? keys.subList(1, keys.size()) : keys, random);
    return keys;
  }

  @Test
  void aChangeOfAPlanInOrderIsOneHunkAndLeavesItInOrder() throws EditRefused {
    PlanGenerator generator = new PlanGenerator(SEED + 1);
    int done = 0;
    for (int i = 0; i < PLANS; i++) {
      String plan = plan(generator);
      for (int j = 0; j < CHANGES_EACH; j++) {
        done += changeOne(plan) ? 1 : 0;
      }
    }
    assertThat(done).isGreaterThan(PLANS * CHANGES_EACH * 9 / 10);
  }

  private boolean changeOne(String plan) {
    try {
      YamlDocument document = read(plan);
      List<Node> nodes = new ArrayList<>();
      collect(document.root().orElseThrow(), nodes);
      Node node = nodes.get(random.nextInt(nodes.size()));
      String changed = change(document, node);
      String diff = UnifiedDiff.of("plan", plan, changed, Paper.PLAIN);
      assertThat(diff.split("\n@@ ", -1).length - 1).as(diff).isLessThanOrEqualTo(1);
      assertThat(CanonicalText.of(read(changed), order)).as(diff).isEqualTo(changed);
      return true;
    } catch (EditRefused refused) {
      return false;
    }
  }

  private String change(YamlDocument document, Node node) throws EditRefused {
    TextEdit edit = TextEdit.of(document);
    String words =
        random.nextBoolean()
            ? "New words"
            : "New words: \"so many\" that they go on. ".repeat(4).strip();
    if (node instanceof MappingNode mapping && !order.of(mapping).isEmpty()) {
      List<String> fields = order.of(mapping);
      String field = fields.get(random.nextInt(fields.size()));
      return edit.put(node.pointer(), field, Value.words(words), fields).text();
    }
    if (node instanceof SequenceNode sequence) {
      int index = random.nextInt(sequence.items().size() + 1);
      return edit.insert(node.pointer(), index, Value.words(words)).text();
    }
    return random.nextInt(3) == 0
        ? edit.remove(node.pointer()).text()
        : edit.set(node.pointer(), Value.words(words)).text();
  }

  private static void collect(Node node, List<Node> nodes) {
    nodes.add(node);
    if (node instanceof MappingNode mapping) {
      mapping.entries().forEach(entry -> collect(entry.value(), nodes));
    } else if (node instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> collect(item, nodes));
    }
  }

  private static YamlDocument read(String text) {
    return YamlReader.read(new SourceText("plan", text));
  }
}
