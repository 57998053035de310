package careplan.combine;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.diff.Spaces;
import careplan.generate.EveryField;
import careplan.generate.PlanEdits;
import careplan.generate.PlanGenerator;
import careplan.generate.PlanTree;
import careplan.plan.CanonicalOrder;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.yaml.CanonicalText;
import careplan.yaml.EditRefused;
import careplan.yaml.FaultKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for any plans of one person; the same cases in every run. */
class CombineLawsTest {
  private static final long SEED = 20261122;
  private static final int CASES = 1_000;

  /** Two plans that share much, and a third one that has the same ids for other things. */
  private static String[] plans(PlanGenerator generator, int number) {
    String first = generator.next();
    Map<String, Object> tree = PlanTree.read(first);
    Map<String, Object> edited = new PlanEdits(SEED + number).edited(tree, 1 + number % 7);
    edited.put("careplan", "1");
    edited.put("person", tree.get("person"));
    String second = commented(PlanTree.write(edited, new Random(number)), "second");
    if (number % 2 == 0) {
      return new String[] {commented(first, "first"), second};
    }
    Map<String, Object> third = PlanTree.read(generator.next());
    third.put("person", tree.get("person"));
    return new String[] {
      commented(first, "first"), second, PlanTree.write(third, new Random(number + 1))
    };
  }

  private static String commented(String yaml, String name) {
    StringBuilder text = new StringBuilder("# careplan: allow jargon - of the " + name + "\n");
    int number = 0;
    for (String line : yaml.split("\n")) {
      boolean isField = !line.isEmpty() && Character.isLetter(line.charAt(0));
      text.append(isField ? "# note " + number++ + " of the " + name + "\n" : "");
      text.append(line).append('\n');
    }
    return text.toString();
  }

  @Test
  void everyItemSentenceAndCommentStandsInThePlanOrInTheReport() {
    PlanGenerator generator = new PlanGenerator(SEED);
    long counted = 0;
    int cases = 0;
    for (int i = 0; cases < CASES; i++) {
      String[] plans = plans(generator, i);
      if (Arrays.stream(plans).noneMatch(CombineLawsTest::repeatsAnId)) {
        counted += check(plans, i);
        cases++;
      }
    }
    assertThat(counted).isGreaterThan(100L * CASES);
  }

  @Test
  void thatHoldsForEveryFieldOfTheFormat() {
    int[] number = {0};
    List<String> plans = new ArrayList<>();
    for (String team : List.of("A", "B", "C")) {
      String plan =
          EveryField.plan(
              "{with: jo, may-see: all, on: 2026-11-02}",
              path -> path.equals("person.name") ? "Sam" : team + " says " + number[0]++);
      plans.add(plan);
    }
    assertThat(check(plans.toArray(String[]::new), -1)).isGreaterThan(900);
  }

  private static int check(String[] plans, int number) {
    Combined combined = Together.of(plans);
    PlanReading reading = reading(combined.text());
    assertThat(reading.faults())
        .as("case %d", number)
        .noneMatch(
            fault ->
                fault.kind() == FaultKind.REPEATED_ID
                    || fault.kind() == FaultKind.REPEATED_KEY
                    || fault.kind() == FaultKind.YAML_SYNTAX);
    try {
      assertThat(CanonicalText.of(reading.document(), new CanonicalOrder()))
          .as("case %d", number)
          .isEqualTo(combined.text());
    } catch (EditRefused refused) {
      throw new AssertionError(refused);
    }
    String there =
        collapsed(
            String.join("\n", leaves(PlanTree.read(combined.text())))
                + "\n"
                + String.join("\n", Together.all(combined)));
    Set<String> known = new HashSet<>();
    for (String leaf : leaves(PlanTree.read(combined.text()))) {
      for (String sentence : collapsed(leaf).split("(?<=\\. )")) {
        known.add(sentence.strip());
      }
    }
    Map<String, Map<String, String>> renamed = renamed(combined);
    int counted = 0;
    for (int i = 0; i < plans.length; i++) {
      Map<String, String> names = renamed.get((char) ('a' + i) + ".yaml");
      for (String leaf : leaves(PlanTree.read(plans[i]))) {
        for (String sentence : collapsed(leaf).split("(?<=\\. )")) {
          String now = names == null ? sentence : names.getOrDefault(sentence, sentence);
          if (!known.contains(now.strip())) {
            assertThat(there).as("case %d: %s", number, sentence).contains(now.strip());
          }
          counted++;
        }
      }
      for (String line : plans[i].split("\n")) {
        if (line.startsWith("# ")) {
          assertThat(combined.text().contains(line.substring(2))).as("case %d", number).isTrue();
          counted++;
        }
      }
    }
    return counted;
  }

  private static Map<String, Map<String, String>> renamed(Combined combined) {
    Map<String, Map<String, String>> renamed = new HashMap<>();
    for (String sentence : combined.report().of(Report.Part.RENAMED)) {
      String[] words = sentence.split(" ");
      renamed.computeIfAbsent(words[2], any -> new HashMap<>()).put(words[0], words[4]);
    }
    return renamed;
  }

  private static boolean repeatsAnId(String plan) {
    return reading(plan).faults().stream().anyMatch(fault -> fault.kind() == FaultKind.REPEATED_ID);
  }

  private static PlanReading reading(String text) {
    return PlanReader.read("plan", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String collapsed(String text) {
    return Spaces.collapsed(text);
  }

  private static List<String> leaves(Object value) {
    List<String> leaves = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(inner -> leaves.addAll(leaves(inner)));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> leaves.addAll(leaves(inner)));
    } else {
      leaves.add((String) value);
    }
    return leaves;
  }

  /** Whoever did something in a plan does it still, whatever their id is now. */
  @Test
  void referencesFollow() {
    PlanGenerator generator = new PlanGenerator(SEED + 1);
    for (int i = 0; i < CASES / 3; i++) {
      String first = generator.next();
      Map<String, Object> other = PlanTree.read(generator.next());
      other.put("person", PlanTree.read(first).get("person"));
      String second = PlanTree.write(other, new Random(i));
      Set<String> there = deeds(PlanTree.read(Together.of(first, second).text()));
      assertThat(there).as("case %d", i).containsAll(deeds(PlanTree.read(first)));
      assertThat(there).as("case %d", i).containsAll(deeds(PlanTree.read(second)));
    }
  }

  /** Each action, with the names of those who do it. */
  private static Set<String> deeds(Map<String, Object> plan) {
    Map<String, String> names = new HashMap<>();
    for (Object member : (List<?>) plan.get("team")) {
      Map<?, ?> fields = (Map<?, ?>) member;
      names.put((String) fields.get("id"), fields.get("name") + " " + fields.get("role"));
    }
    Set<String> deeds = new HashSet<>();
    for (String list : List.of("needs", "goals")) {
      for (Object item : (List<?>) plan.get(list)) {
        for (Object action : (List<?>) ((Map<?, ?>) item).get("actions")) {
          Map<?, ?> fields = (Map<?, ?>) action;
          Object who = fields.get("who");
          List<String> people = new ArrayList<>();
          for (Object id : who instanceof List<?> several ? several : List.of(who)) {
            people.add(names.getOrDefault(id, (String) id));
          }
          deeds.add(fields.get("action") + " " + people);
        }
      }
    }
    return deeds;
  }
}
