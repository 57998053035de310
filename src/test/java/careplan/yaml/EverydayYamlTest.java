package careplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader reads what the engine reads, or leaves it to the engine. */
class EverydayYamlTest {

  /** Pieces that change what a line means. */
  private static final List<String> PIECES =
      List.of(
          " ",
          "  ",
          "\n",
          "\n\n",
          ":",
          ": ",
          "- ",
          "-",
          "#",
          " #",
          "# c\n",
          ", ",
          "[",
          "]",
          "{",
          "}",
          "'",
          "''",
          "\"",
          "\\",
          "|",
          "|\n",
          ">\n",
          ">-\n",
          "|+\n",
          "|2\n",
          "&a ",
          "*a",
          "!t ",
          "? ",
          "---\n",
          "...\n",
          "%",
          "@",
          "`",
          "\t",
          "\r\n",
          "\u00e9",
          "\u2028",
          "\ud83d\ude00",
          "~",
          "<<: ",
          "x: y\n",
          "  x: y\n",
          "- x\n",
          "- - x\n",
          "a, b",
          "\u00a0",
          "\u0085",
          "=");

  static Stream<Path> plans() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static SourceText source(String text) {
    return new SourceText("a.yaml", text);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyExampleIsReadAsTheEngineReadsIt(Path plan) throws IOException {
    boolean quick = isSameForBoth(Files.readString(plan));
    assertThat(quick || plan.getParent().endsWith("poor")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void whereverAFileIsCutOffItIsReadAsTheEngineReadsIt(Path plan) throws IOException {
    String text = Files.readString(plan);
    for (int end = 0; end < text.length(); end += 29 + end % 7) {
      isSameForBoth(text.substring(0, end));
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void whateverIsPutInOrTakenOutItIsReadAsTheEngineReadsIt(Path plan) throws IOException {
    String text = Files.readString(plan);
    Random random = new Random(plan.getFileName().hashCode());
    int quick = 0;
    for (int i = 0; i < 120; i++) {
      StringBuilder changed = new StringBuilder(part(text, random));
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        int at = random.nextInt(changed.length());
        if (random.nextInt(3) == 0) {
          changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(4)));
        } else {
          changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        }
      }
      quick += isSameForBoth(changed.toString()) ? 1 : 0;
    }
    assertThat(quick).as("enough of them are still everyday ones").isGreaterThan(5);
  }

  /** Some whole lines of a text from a top-level key on, so that many can be tried. */
  private static String part(String text, Random random) {
    List<Integer> keys = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
        keys.add(at + 1);
      }
    }
    int from = random.nextInt(keys.size());
    int to = Math.min(keys.size() - 1, from + 1 + random.nextInt(4));
    return text.substring(keys.get(from), from == to ? text.length() : keys.get(to));
  }

  @Test
  void shortTextsOfAllKindsAreReadAsTheEngineReadsThem() {
    Random random = new Random(20261122);
    List<String> words = new ArrayList<>(PIECES);
    words.addAll(List.of("a", "b c", "key: ", "k:\n", "one\n", "  - ", "    ", "text", "it's"));
    int quick = 0;
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder("k: ");
      for (int pieces = 1 + random.nextInt(8); pieces > 0; pieces--) {
        text.append(words.get(random.nextInt(words.size())));
      }
      quick += isSameForBoth(text.toString()) ? 1 : 0;
    }
    assertThat(quick).isGreaterThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "a: b # c\n# d\n\ne: f\n",
        "a:\n  b: c\n  d:\n  - e\n  - f: g\n    h: i\n",
        "a:\n- b\n-\n  c: d\n- |\n  e\n\n  f\n",
        "a: >-\n  b\n  c\n\n  d\n\n\ne: f\n",
        "a: b\n  c\n  d\ne: 'f''g'\nh: \"i\"\n",
        "a: [b, {c: d, e: [f]}, 'g']\nh: {i: j,\n  k: l\n   m}\n",
        "a: [b, c,]\nd: {e: f,}\ng: []\nh: {}\n",
        "a: http://b/c#d\ne: f:g\nh: i - j\n",
      })
  void everydayTextsAreReadAsTheEngineReadsThem(String text) {
    assertThat(isSameForBoth(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# a\n",
        "a",
        "- a",
        " a: b",
        "a:\n",
        "a: b\na: c\n",
        "a: b\n c: d\n",
        "a: b: c\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !b c\n",
        "a: \"b\\n\"\n",
        "a: 'b\n  c'\n",
        "a:\tb\n",
        "a: b\r\n",
        "a: |2\n   b\n",
        "a: |+\n  b\n",
        "a: [b: c]\n",
        "a: {b}\n",
        "? a\n",
        "a: - b\n",
        "---\na: b\n",
        "a: b\n...\n",
        "%YAML 1.1\n---\na: b\n",
        "a: \ud83d\ude00\n",
        "a: b\n\n  c\n",
        "a: [b\n",
        "a: {b: c\n",
        "a: 'b\n",
        "a:\n  - b\n c: d\n",
        "a: |\n  b"
      })
  void anythingElseIsLeftToTheEngine(String text) {
    assertThat(EverydayYaml.read(source(text))).isEmpty();
  }

  @Test
  void depthIsBounded() {
    assertThat(EverydayYaml.read(source("a: " + "[".repeat(100_000)))).isEmpty();
    assertThat(EverydayYaml.read(source("a:\n" + " - ".repeat(1000)))).isEmpty();
  }

  /** Fails where the two differ; answers whether the quick reader read it. */
  private static boolean isSameForBoth(String text) {
    SourceText source = source(text);
    Optional<Node> quick = EverydayYaml.read(source);
    if (quick.isEmpty()) {
      return false;
    }
    YamlDocument whole = YamlReader.readByEngine(source);
    assertThat(whole.faults().stream().filter(fault -> fault.kind() != FaultKind.CUT_AT_HASH))
        .as("%s", escaped(text))
        .isEmpty();
    assertThat(tree(quick.get()))
        .as("%s", escaped(text))
        .isEqualTo(tree(whole.root().orElseThrow()));
    return true;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            c -> escaped.append(c < 0x7F ? Character.toString(c) : "\\u" + Integer.toHexString(c)));
    return escaped.toString();
  }

  private static String tree(Node node) {
    StringBuilder tree = new StringBuilder();
    write(node, tree);
    return tree.toString();
  }

  private static void write(Node node, StringBuilder tree) {
    tree.append(node.pointer()).append(' ').append(node.start()).append('-').append(node.end());
    if (node instanceof ScalarNode scalar) {
      tree.append(' ').append(scalar.wordsStart()).append('-').append(scalar.wordsEnd());
      tree.append(' ').append(scalar.style()).append(" <").append(scalar.value()).append(">\n");
    } else if (node instanceof SequenceNode sequence) {
      tree.append(sequence.inBrackets() ? " [\n" : " -\n");
      sequence.items().forEach(item -> write(item, tree));
    } else if (node instanceof MappingNode mapping) {
      tree.append(mapping.inBraces() ? " {\n" : " :\n");
      for (MappingNode.Entry entry : mapping.entries()) {
        tree.append(entry.key() == entry.value().key().orElseThrow() ? "" : "another key ");
        write(entry.key(), tree);
        write(entry.value(), tree);
      }
    }
  }
}
