package careplan.generate;

import careplan.language.Text;
import careplan.language.Token;
import careplan.language.WordClass;
import careplan.plan.Form;
import careplan.plan.PlanReader;
import careplan.plan.PlanText;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A caseload to measure with: plans as whole and as well written as the examples, no two of them
 * alike.
 *
 * <p>Each has the build of an example. Short values come from the same field of any example, and
 * two nouns and adjectives in five give way to others, so that hardly a sentence stands in two
 * plans and the words of a thousand plans are those of the language, not of a template. The same
 * seed gives the same plans.
 *
 * <p>{@code CaseloadGenerator EXAMPLES FOLDER COUNT SEED} writes a folder full: 2,000 are about 14
 * MB.
 */
public final class CaseloadGenerator {

  /** Longer ones would make the average plan longer than plans are. */
  private static final int LONGEST_EXAMPLE = 14_000;

  private static final String NEVER_PLAIN = ",[]{}:#'\"&*|>%@`\n";

  private final Random random;
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, List<String>> values = new TreeMap<>();
  private final Map<WordClass, Set<String>> words = new LinkedHashMap<>();
  private final Map<WordClass, List<String>> pools = new LinkedHashMap<>();

  private record Example(String text, List<PlanText> prose) {}

  private record Change(int start, int end, String words) {}

  /** A generator that makes the same plans for the same examples and seed. */
  public CaseloadGenerator(Path folder, long seed) {
    random = new Random(seed);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        learn(file);
      }
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    words.forEach((kind, its) -> pools.put(kind, List.copyOf(its)));
  }

  /** Writes plans into a folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    int count = Integer.parseInt(arguments[2]);
    CaseloadGenerator generator =
        new CaseloadGenerator(Path.of(arguments[0]), Long.parseLong(arguments[3]));
    for (int number = 0; number < count; number++) {
      String name = String.format(Locale.ROOT, "plan-%05d.careplan.yaml", number);
      Files.writeString(folder.resolve(name), generator.next());
    }
  }

  private void learn(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<PlanText> prose = new ArrayList<>();
    PlanReader.read(file.toString(), bytes)
        .plan()
        .filter(plan -> plan.writtenIn().isEmpty())
        .ifPresent(plan -> prose.addAll(PlanText.under(plan.block())));
    prose.removeIf(
        one -> one.field().form().kind() != Form.Kind.PROSE || one.text().language().isPresent());
    if (text.codePointCount(0, text.length()) == text.length()) {
      prose.forEach(one -> learn(one.text().node()));
      if (text.length() <= LONGEST_EXAMPLE && !prose.isEmpty()) {
        examples.add(new Example(text, prose));
      }
    }
  }

  private void learn(ScalarNode node) {
    if (node.style() == ScalarNode.Style.PLAIN && isSimple(node.value())) {
      values.computeIfAbsent(field(node), unused -> new ArrayList<>()).add(node.value());
    }
    Text text = Text.of(node.value());
    for (int i = 0; i < text.size(); i++) {
      if (isOpen(text, i)) {
        words
            .computeIfAbsent(text.classAt(i), unused -> new LinkedHashSet<>())
            .add(written(text, i));
      }
    }
  }

  /**
   * Where a value stands, whatever its place in lists: what stands at equal ones can be swapped.
   */
  private static String field(Node node) {
    return node.pointer().replaceAll("/[0-9]+", "");
  }

  private static boolean isSimple(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (NEVER_PLAIN.indexOf(value.charAt(i)) >= 0) {
        return false;
      }
    }
    return value.length() > 10;
  }

  /** Whether it is an everyday noun or adjective in small letters, which another can stand for. */
  private static boolean isOpen(Text text, int index) {
    WordClass its = text.classAt(index);
    Token token = text.token(index);
    return (its == WordClass.NOUN || its == WordClass.ADJECTIVE)
        && token.isWord()
        && !token.joined()
        && !text.isCapitalised(index)
        && token.end() - token.start() > 3
        && written(text, index).chars().allMatch(Character::isLetter);
  }

  private static String written(Text text, int index) {
    return text.source().substring(text.token(index).start(), text.token(index).end());
  }

  /** The next plan. */
  public String next() {
    Example example = pick(examples);
    List<Change> changes = new ArrayList<>();
    for (PlanText prose : example.prose()) {
      vary(example.text(), prose.text().node(), changes);
    }
    changes.sort((one, other) -> Integer.compare(one.start(), other.start()));
    StringBuilder plan = new StringBuilder(example.text().length() + 256);
    int at = 0;
    for (Change change : changes) {
      plan.append(example.text(), at, change.start()).append(change.words());
      at = change.end();
    }
    return someoneElse(plan.append(example.text().substring(at)).toString());
  }

  private void vary(String plan, ScalarNode node, List<Change> changes) {
    int start = node.wordsStart();
    String words = plan.substring(start, node.wordsEnd());
    List<String> others = values.getOrDefault(field(node), List.of());
    if (node.style() == ScalarNode.Style.PLAIN
        && words.equals(node.value())
        && others.size() > 5
        && random.nextInt(3) > 0) {
      changes.add(new Change(start, node.wordsEnd(), varied(pick(others))));
    } else if (words.indexOf('#') < 0) {
      changes.add(new Change(start, node.wordsEnd(), varied(words)));
    }
  }

  private String varied(String words) {
    Text text = Text.of(words);
    StringBuilder varied = new StringBuilder(words.length() + 32);
    int at = 0;
    for (int i = 0; i < text.size(); i++) {
      if (isOpen(text, i) && random.nextInt(5) < 2) {
        varied.append(words, at, text.token(i).start()).append(pick(pools.get(text.classAt(i))));
        at = text.token(i).end();
      }
    }
    return varied.append(words, at, words.length()).toString();
  }

  /** Gives the plan to another person, so that a caseload has no person twice. */
  private String someoneElse(String plan) {
    String name = pick(List.of(GeneratedWords.GIVEN_NAMES)) + " Ap-" + letters();
    String named = plan.replaceFirst("([ {]name:) [^,}\n]+", "$1 " + name);
    return named.replaceFirst("nhs-number: [0-9 ]+", "nhs-number: " + nhsNumber());
  }

  private String letters() {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }

  /** One of those that are never given to anybody. */
  private String nhsNumber() {
    while (true) {
      String digits = "999" + (1_000_000 + random.nextInt(9_000_000));
      if (careplan.plan.NhsNumber.isOne(digits)) {
        return digits;
      }
    }
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
