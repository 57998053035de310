package careplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for every change of every file. */
class TextEditLawsTest {
  private static final long SEED = 2311;
  private static final int CASES = 5_000;

  private static final List<String> NEW_WORDS =
      List.of(
          "Sit by the window",
          "no",
          "07700 900123",
          "Mair's: \"yes\" # and no",
          "😀",
          "First line\nSecond line",
          "Ended\n",
          " led by a space",
          "A sentence that is long enough to be broken over more than one line of the file, twice"
              + " over if it has to be, without a word being lost.");

  private final Random random = new Random(SEED);

  /** Kind of change, how often it was done, and how often refused with which reason. */
  private final Map<String, Integer> counts = new TreeMap<>();

  @Test
  void everyChangeDoesWhatWasAskedInOnePlaceAndNothingElse() {
    CommentedTexts texts = new CommentedTexts(SEED);
    for (int i = 0; i < CASES; i++) {
      CommentedTexts.Made made = texts.next();
      YamlDocument document = YamlReader.read(new SourceText("case " + i, made.text()));
      change(i, document);
    }
    assertThat(refused("refused")).as(counts.toString()).isLessThan(CASES / 10);
    assertThat(refused("was tried")).as(counts.toString()).isLessThan(CASES / 50);
    assertThat(counts.get("set")).isGreaterThan(CASES / 10);
    assertThat(counts.get("move")).isGreaterThan(CASES / 50);
  }

  private int refused(String reason) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().contains(reason))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private void change(int number, YamlDocument document) {
    Value before = Value.of(document.root().orElseThrow());
    List<String> places = new ArrayList<>();
    collect("", document.root().orElseThrow(), places);
    String place = places.get(random.nextInt(places.size()));
    Node node = at(document, place);
    String text = document.source().text();
    String kind = kind(node, place);
    String what = "case " + number + " " + kind + " at " + place;
    try {
      TextEdit edit = TextEdit.of(document);
      Value expected = apply(kind, edit, before, place, node, places, document);
      assertThat(Value.of(edit.document().root().orElseThrow()))
          .as("%s%n%s%n---%n%s", what, text, edit.text())
          .isEqualTo(expected);
      assertOnePlace(kind, what, text, edit.text());
      assertThat(comments(edit.text(), expected))
          .as("%s%n%s%n---%n%s", what, text, edit.text())
          .containsAll(kind.equals("remove") ? List.of() : comments(text, before));
      counts.merge(kind, 1, Integer::sum);
    } catch (EditRefused refused) {
      counts.merge(kind + " refused: " + refused.getMessage(), 1, Integer::sum);
    }
  }

  private String kind(Node node, String place) {
    boolean item = node.index() >= 0;
    List<String> kinds = new ArrayList<>();
    if (!place.isEmpty()) {
      kinds.add("set");
      kinds.add("remove");
    }
    if (node instanceof MappingNode) {
      kinds.add("put");
      kinds.add("put");
    }
    if (node instanceof SequenceNode) {
      kinds.add("insert");
      kinds.add("insert");
    }
    if (item) {
      kinds.add("move");
    }
    return kinds.get(random.nextInt(kinds.size()));
  }

  private Value apply(
      String kind,
      TextEdit edit,
      Value before,
      String place,
      Node node,
      List<String> places,
      YamlDocument document)
      throws EditRefused {
    List<String> steps = Pointer.steps(place);
    Value value = newValue();
    switch (kind) {
      case "set" -> {
        edit.set(place, value);
        return changed(before, steps, value);
      }
      case "remove" -> {
        edit.remove(place);
        return without(before, steps);
      }
      case "put" -> {
        List<String> order =
            List.of("k0", "k1", "k2", "k5", "new", "k6", "k7", "k9", "k12", "f3", "f9");
        edit.put(place, "new", value, order);
        Value mapping = Value.of(node);
        return changed(before, steps, ((Value.Entries) mapping).with("new", value));
      }
      case "insert" -> {
        List<Value> items = new ArrayList<>(((Value.Items) Value.of(node)).items());
        int index = random.nextInt(items.size() + 1);
        edit.insert(place, index, value);
        items.add(index, value);
        return changed(before, steps, new Value.Items(items));
      }
      default -> {
        String list = parent(place);
        String target = list;
        for (String other : places) {
          boolean elsewhere = !other.equals(place) && !other.startsWith(place + "/");
          if (elsewhere && random.nextInt(4) == 0 && at(document, other) instanceof SequenceNode) {
            target = other;
          }
        }
        SequenceNode to = (SequenceNode) at(document, target);
        int most = to.items().size() - (target.equals(list) ? 1 : 0);
        int index = random.nextInt(most + 1);
        edit.move(place, target, index);
        Value moved = Value.of(node);
        // Marked first and taken out last, so that no pointer moves in between.
        Value mark = Value.words("moved away");
        Value marked = changed(before, steps, mark);
        List<Value> items = new ArrayList<>(((Value.Items) value(marked, target)).items());
        int at = target.equals(list) && index > node.index() ? index + 1 : index;
        if (target.equals(list) && index == node.index()) {
          at = index;
        }
        items.add(at, moved);
        return withoutMark(changed(marked, Pointer.steps(target), new Value.Items(items)), mark);
      }
    }
  }

  private Value newValue() {
    String words = NEW_WORDS.get(random.nextInt(NEW_WORDS.size()));
    return switch (random.nextInt(6)) {
      case 0 -> Value.items(List.of("me", "mair"));
      case 1 -> Value.entries().with("id", "walk").with("action", words);
      case 2 -> random.nextBoolean() ? Value.items() : Value.entries();
      default -> Value.words(words);
    };
  }

  private static Value value(Value from, String pointer) {
    Value found = from;
    for (String step : Pointer.steps(pointer)) {
      found =
          found instanceof Value.Entries entries
              ? entries.entries().get(step)
              : ((Value.Items) found).items().get(Integer.parseInt(step));
    }
    return found;
  }

  private static Value changed(Value from, List<String> steps, Value value) {
    if (steps.isEmpty()) {
      return value;
    }
    List<String> further = steps.subList(1, steps.size());
    if (from instanceof Value.Entries entries) {
      return entries.with(
          steps.get(0), changed(entries.entries().get(steps.get(0)), further, value));
    }
    List<Value> items = new ArrayList<>(((Value.Items) from).items());
    int index = Integer.parseInt(steps.get(0));
    items.set(index, changed(items.get(index), further, value));
    return new Value.Items(items);
  }

  private static Value without(Value from, List<String> steps) {
    String last = steps.get(steps.size() - 1);
    List<String> above = steps.subList(0, steps.size() - 1);
    Value parent = from;
    for (String step : above) {
      parent =
          parent instanceof Value.Entries entries
              ? entries.entries().get(step)
              : ((Value.Items) parent).items().get(Integer.parseInt(step));
    }
    if (parent instanceof Value.Entries entries) {
      return changed(from, above, entries.without(last));
    }
    List<Value> items = new ArrayList<>(((Value.Items) parent).items());
    items.remove(Integer.parseInt(last));
    return changed(from, above, new Value.Items(items));
  }

  private static Value withoutMark(Value from, Value mark) {
    if (from instanceof Value.Items items) {
      return new Value.Items(
          items.items().stream()
              .filter(item -> item != mark)
              .map(item -> withoutMark(item, mark))
              .toList());
    }
    if (from instanceof Value.Entries entries) {
      Map<String, Value> inner = new LinkedHashMap<>();
      entries.entries().forEach((key, value) -> inner.put(key, withoutMark(value, mark)));
      return new Value.Entries(inner);
    }
    return from;
  }

  private static String parent(String place) {
    return place.substring(0, place.lastIndexOf('/'));
  }

  private static Node at(YamlDocument document, String place) {
    return Pointer.find(document.root(), Pointer.steps(place)).orElseThrow();
  }

  private static void collect(String place, Node node, List<String> places) {
    places.add(place);
    if (node instanceof MappingNode mapping) {
      mapping
          .entries()
          .forEach(entry -> collect(place + "/" + entry.key().value(), entry.value(), places));
    } else if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        collect(place + "/" + i, sequence.items().get(i), places);
      }
    }
  }

  private static List<String> comments(String text, Value data) {
    YamlDocument document = YamlReader.read(new SourceText("comments", text));
    List<String> found = new ArrayList<>();
    for (Comments.Comment comment : Comments.of(document.source(), document.root())) {
      found.add(document.source().slice(comment.start(), comment.end()));
    }
    return found;
  }

  /** What goes in goes in at one place, and what goes out leaves nothing behind. */
  private static void assertOnePlace(String kind, String what, String before, String after) {
    List<String> old = Arrays.asList(before.split("(?<=\n)"));
    List<String> now = Arrays.asList(after.split("(?<=\n)"));
    int same = 0;
    while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
      same++;
    }
    int sameEnd = 0;
    while (sameEnd < Math.min(old.size(), now.size()) - same
        && old.get(old.size() - 1 - sameEnd).equals(now.get(now.size() - 1 - sameEnd))) {
      sameEnd++;
    }
    int gone = old.size() - same - sameEnd;
    int come = now.size() - same - sameEnd;
    if (kind.equals("insert") || kind.equals("put")) {
      assertThat(gone).as("%s%n%s%n---%n%s", what, before, after).isLessThanOrEqualTo(3);
    } else if (kind.equals("remove")) {
      assertThat(come).as("%s%n%s%n---%n%s", what, before, after).isLessThanOrEqualTo(3);
    }
  }
}
