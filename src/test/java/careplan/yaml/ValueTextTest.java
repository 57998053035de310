package careplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New YAML says what it was made from, and looks as a person would have written it. */
class ValueTextTest {
  private static final long SEED = 20261121;
  private static final int CASES = 20_000;

  /** Pieces that have a meaning in YAML, look odd, or are what plans are made of. */
  private static final String[] PIECES = {
    "a",
    "Walk",
    "to the shop",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n ",
    "\r\n",
    "\r",
    "\t",
    ": ",
    ":",
    " #",
    "#",
    "- ",
    "-",
    "---",
    "...",
    "? ",
    "?",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ",",
    "&a",
    "*a",
    "!t",
    "|",
    ">",
    "'",
    "\"",
    "''",
    "\\",
    "\\n",
    "%",
    "@",
    "`",
    "no",
    "yes",
    "~",
    "null",
    "12:30",
    "0123",
    "1.50",
    "2026-11-02",
    "<<",
    "=",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u00a0",
    "\u202e",
    "\u200f",
    "\u2066",
    "\ufeff",
    "\u0000",
    "\u0007",
    "\u001b",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "é",
    "Siân",
    "x: y",
    "a word, another. And a sentence that is long enough to be wrapped somewhere ",
    "https://example.org/a/very/long/address/that/has/no/break/anywhere/in/it/at/all/whatever/you/do"
  };

  private final Random random = new Random(SEED);

  @Test
  void everyTextReadsBackToTheSameWordsWhereverItStands() {
    for (int i = 0; i < CASES; i++) {
      Value words = Value.words(randomText());
      String key = "key";
      assertReadsBack(Value.entries().with(key, words));
      assertReadsBack(Value.entries().with(key, Value.items(words, words)));
      assertReadsBack(
          Value.entries().with(key, Value.items(Value.entries().with("in", words).with("b", "c"))));
    }
  }

  @Test
  void everyTreeReadsBackEqual() {
    for (int i = 0; i < CASES / 4; i++) {
      Value.Entries tree = Value.entries();
      for (int j = random.nextInt(4); j >= 0; j--) {
        tree = tree.with(randomKey(), randomTree(3));
      }
      assertReadsBack(tree);
    }
  }

  @Test
  void everyKeyReadsBack() {
    for (int i = 0; i < CASES / 4; i++) {
      assertReadsBack(Value.entries().with(randomKey(), "words").with("next", "more"));
    }
  }

  @Test
  void textThatIsTooLongForALineReadsBack() {
    for (String piece :
        List.of("x", "word ", "\ud83d\ude00", "'", "\"\\", "a: b ", " b", "line\n")) {
      Value.Entries tree =
          Value.entries().with("key", piece.repeat(90_000 / piece.length())).with("after", "x");
      assertReadsBack(tree);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "12:30",
        "0123",
        "1.50",
        "24/7",
        "~",
        "-5 kg",
        "no. 4",
        "Mair's key",
        "say \"hello\" to her",
        "a#b",
        "x:y",
        "Ring 999 (or 111), then wait; call back!",
        "It's [sic] {so}",
        "Siân 😀"
      })
  void plainWordsStandPlain(String words) {
    assertThat(ValueText.entry("key", Value.words(words), 0)).isEqualTo("key: " + words + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " x", "x ", "- x", "-", "? x", ": x", "[x]", "{x}", "#x", "a #b", "a: b", "a:", "&x",
        "*x", "!x", "|", ">", "@x", "`x", "%x", "'x", "\u00a0x"
      })
  void wordsThatYamlWouldTakeForSomethingElseStandInQuotes(String words) {
    assertThat(ValueText.entry("key", Value.words(words), 0)).isEqualTo("key: \"" + words + "\"\n");
  }

  @Test
  void bracketsAreAvoidedAndNothingIsSaidWithThem() {
    assertThat(ValueText.entry("empty", Value.items(), 0)).isEqualTo("empty: []\n");
    assertThat(ValueText.entry("empty", Value.entries(), 0)).isEqualTo("empty: {}\n");
    assertThat(ValueText.entry("who", Value.items(List.of("me", "mair")), 2))
        .isEqualTo("  who:\n    - me\n    - mair\n");
  }

  @Test
  void longProseIsFoldedAndSeveralLinesStandAsTheyAre() {
    String sentence = "I want to walk to the corner shop and back on my own, three days a week. ";
    assertThat(ValueText.item(Value.entries().with("goal", (sentence + sentence).strip()), 2))
        .isEqualTo(
            """
              - goal: >-
                  I want to walk to the corner shop and back on my own, three days a week. I
                  want to walk to the corner shop and back on my own, three days a week.
            """);
    assertThat(ValueText.entry("why", Value.words("One: first.\n\n  - two\nthree"), 0))
        .isEqualTo("why: |-\n  One: first.\n\n    - two\n  three\n");
    assertThat(ValueText.entry("why", Value.words("One\ntwo\n"), 0))
        .isEqualTo("why: |\n  One\n  two\n");
  }

  @Test
  void listsOfBlocksStandAsInTheExamples() {
    Value action =
        Value.entries()
            .with("id", "walk")
            .with("who", Value.items(List.of("me", "mair")))
            .with("on", Value.entries().with("day", "Mon"));
    Value plan =
        Value.entries()
            .with("careplan", "1")
            .with("actions", Value.items(action, Value.items(List.of("a", "b"))));
    assertThat(ValueText.document((Value.Entries) plan))
        .isEqualTo(
            """
            careplan: 1
            actions:
              - id: walk
                who:
                  - me
                  - mair
                on:
                  day: Mon
              - - a
                - b
            """);
  }

  @Test
  void marksThatTurnTextAreShownAsEscapes() {
    assertThat(ValueText.entry("key", Value.words("5 mg \u202e gm 5"), 0))
        .isEqualTo("key: \"5 mg \\u202E gm 5\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "\r"})
  void aKeyThatIsNoWordIsRefused(String key) {
    assertThatThrownBy(() -> ValueText.entry(key, Value.words("x"), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one line of words");
  }

  @Test
  void aKeyThatIsTooLongToReadIsRefused() {
    assertThatThrownBy(() -> ValueText.entry("k".repeat(1001), Value.words("x"), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1,000");
  }

  private static void assertReadsBack(Value.Entries tree) {
    String text = ValueText.document(tree);
    YamlDocument read = YamlReader.read("test", text.getBytes(StandardCharsets.UTF_8));
    String shown = text.substring(0, Math.min(text.length(), 500));
    assertThat(read.faults().isEmpty()).as(shown).isTrue();
    assertThat(Value.of(read.root().orElseThrow()).equals(tree)).as(shown).isTrue();
  }

  private Value randomTree(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(4);
    if (kind < 2) {
      return Value.words(randomText());
    }
    if (kind == 2) {
      List<Value> items = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        items.add(randomTree(depth - 1));
      }
      return new Value.Items(items);
    }
    Value.Entries entries = Value.entries();
    for (int i = random.nextInt(4); i > 0; i--) {
      entries = entries.with(randomKey(), randomTree(depth - 1));
    }
    return entries;
  }

  private String randomKey() {
    String key = "";
    while (key.isBlank() || key.indexOf('\n') >= 0 || key.indexOf('\r') >= 0) {
      key = PrintableText.of(randomText());
      key = key.substring(0, Math.min(key.length(), 80));
      key = PrintableText.of(key);
    }
    return key;
  }

  private String randomText() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1 + random.nextInt(12)); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
