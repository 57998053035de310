package careplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for every file that is put in order. */
class CanonicalTextLawsTest {
  private static final long SEED = 4711;
  private static final int CASES = 10_000;

  private final Random random = new Random(SEED);

  @Test
  void aFileSaysTheSameAfterwardsAndIsInOrderOnceAndForAll() {
    CommentedTexts texts = new CommentedTexts(SEED);
    Map<String, Integer> refused = new TreeMap<>();
    int changed = 0;
    for (int i = 0; i < CASES; i++) {
      CommentedTexts.Made made = texts.next();
      KeyOrder order = randomOrder();
      String what = "case " + i + "\n" + made.text();
      try {
        String once = CanonicalText.of(read(made.text()), order);
        assertSameAsMeant(what, made, once);
        assertThat(CanonicalText.of(read(once), order)).as("%s", what).isEqualTo(once);
        assertThat(contents(once))
            .as("%s---%n%s", what, once)
            .containsExactlyElementsOf(contents(made.text()));
        assertInOrder(read(once).root().orElseThrow(), order, once);
        changed += once.equals(made.text()) ? 0 : 1;
      } catch (EditRefused e) {
        refused.merge(e.getMessage().substring(0, 40), 1, Integer::sum);
      }
    }
    assertThat(changed).isGreaterThan(CASES / 2);
    assertThat(refused.keySet()).containsExactly("The comment here would come to stand at ");
  }

  /** A comment keeps its owner, whatever the layout came to look like. */
  private static void assertSameAsMeant(String what, CommentedTexts.Made made, String text)
      throws EditRefused {
    YamlDocument document = read(text);
    assertThat(document.faults()).as("%s---%n%s", what, text).isEmpty();
    assertThat(CommentedValue.of(Layout.of(document), document))
        .as("%s---%n%s", what, text)
        .isEqualTo(made.meant());
  }

  /** Every line but for its margin and the dash before it, in no order, blank ones counted. */
  private static List<String> contents(String text) {
    List<String> contents = new ArrayList<>();
    for (String line : text.split("\r?\n", -1)) {
      String content = line.strip();
      while (content.startsWith("- ")) {
        content = content.substring(2).strip();
        contents.add("-");
      }
      // Keys inside braces change places, and the commas between them do not.
      boolean inBraces = content.contains("{") || content.contains("}");
      contents.add(inBraces ? "" : content);
    }
    contents.removeIf("-"::equals);
    if (text.endsWith("\n")) {
      contents.remove(contents.size() - 1);
    }
    Collections.sort(contents);
    return contents;
  }

  private static void assertInOrder(Node node, KeyOrder order, String text) {
    if (node instanceof MappingNode mapping) {
      List<String> keys = new ArrayList<>();
      mapping.entries().forEach(entry -> keys.add(entry.key().value()));
      boolean inBraces = mapping.inBraces();
      if (!inBraces) {
        keys.retainAll(order.of(mapping));
        List<String> sorted = new ArrayList<>(order.of(mapping));
        sorted.retainAll(keys);
        assertThat(keys).as(text).isEqualTo(sorted);
      }
      mapping.entries().forEach(entry -> assertInOrder(entry.value(), order, text));
    } else if (node instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> assertInOrder(item, order, text));
    }
  }

  private KeyOrder randomOrder() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      if (random.nextInt(8) > 0) {
        keys.add("k" + i);
        keys.add("f" + i);
      }
    }
    if (random.nextInt(4) > 0) {
      Collections.shuffle(keys, random);
      keys.remove("k0");
      keys.add(0, "k0");
    }
    return mapping -> keys;
  }

  private static YamlDocument read(String text) {
    return YamlReader.read(new SourceText("test", text));
  }
}
