package careplan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.diff.SafetyTable;
import careplan.generate.PlanEdits;
import careplan.generate.PlanGenerator;
import careplan.generate.PlanTree;
import careplan.plan.PlanReader;
import careplan.yaml.FaultKind;
import careplan.yaml.Passage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any merge; the same cases in every run. */
class MergeLawsTest {
  private static final long SEED = 20261122;
  private static final int CASES = 2_000;
  private static final PlanMerge MERGE =
      new PlanMerge(SafetyTable.floor(), reading -> List.of(), 7);

  /** Three versions with comments, laid out alike. */
  private record Case(String base, String ours, String theirs) {
    static Case of(String plan, int number, int edits) {
      Map<String, Object> before = PlanTree.read(plan);
      PlanEdits changes = new PlanEdits(SEED + number);
      return new Case(
          written(before, ""),
          written(changes.edited(before, edits), number % 3 == 0 ? " (ours)" : ""),
          written(changes.edited(before, edits), ""));
    }

    private static String written(Map<String, Object> plan, String note) {
      StringBuilder text = new StringBuilder();
      String yaml = PlanTree.write(plan, new Alike());
      for (String line : ConflictFile.lines(yaml)) {
        String words = line.strip();
        if (words.startsWith("goal:") || words.startsWith("what:")) {
          String margin = line.substring(0, line.indexOf(words));
          text.append(margin).append("# on ").append(words.hashCode() % 97).append(note);
          text.append('\n');
        }
        text.append(line);
      }
      return text.toString();
    }
  }

  /** Chooses the same layout everywhere. */
  private static final class Alike extends Random {
    private static final long serialVersionUID = 1L;

    @Override
    public int nextInt(int bound) {
      return bound - 1;
    }

    @Override
    public boolean nextBoolean() {
      return false;
    }
  }

  @Test
  void nothingIsLostAndAllVersionsCanBeHadAgain() throws Exception {
    PlanGenerator plans = new PlanGenerator(SEED);
    int clean = 0;
    int whole = 0;
    for (int i = 0; i < CASES; i++) {
      Case it = Case.of(plans.next(), i, 1 + i % 5);
      Merged merged = MERGE.merge(it.base, it.ours, it.theirs);
      if (merged.isClean()) {
        clean++;
        assertReads(merged.text(), i);
        assertCommentsThere(it, merged.text(), i);
      } else {
        assertThat(ConflictFile.versions(merged.text()))
            .as("case %d", i)
            .contains(new ConflictFile.Versions(it.base, it.ours, it.theirs));
        List<ConflictFile.Choice> choices = ConflictFile.choices(merged.text()).orElseThrow();
        assertThat(choices).as("case %d", i).hasSameSizeAs(merged.conflicts());
        whole += merged.conflicts().get(0).path().isEmpty() ? 1 : 0;
        List<Optional<String>> ours = new ArrayList<>();
        List<Optional<String>> theirs = new ArrayList<>();
        for (ConflictFile.Choice choice : choices) {
          ours.add(Optional.of(choice.ours()));
          theirs.add(Optional.of(choice.theirs()));
        }
        assertReads(ConflictFile.solved(merged.text(), ours), i);
        assertReads(ConflictFile.solved(merged.text(), theirs), i);
      }
    }
    assertThat(clean).isGreaterThan(CASES / 3);
    assertThat(whole).isLessThan(CASES / 20);
  }

  private static void assertCommentsThere(Case it, String text, int number) {
    List<String> before = comments(it.base);
    List<String> ours = comments(it.ours);
    List<String> theirs = comments(it.theirs);
    for (String comment : ours) {
      if (!before.contains(comment) || theirs.contains(comment)) {
        assertThat(text).as("case %d", number).contains(comment);
      }
    }
    for (String comment : theirs) {
      if (!before.contains(comment) || ours.contains(comment)) {
        assertThat(text).as("case %d", number).contains(comment);
      }
    }
  }

  private static List<String> comments(String text) {
    return Passage.comments(Passage.document("plan", text));
  }

  private static void assertReads(String text, int number) {
    assertThat(PlanReader.read("plan", text.getBytes(StandardCharsets.UTF_8)).faults())
        .as("case %d: %s", number, text)
        .noneMatch(
            fault ->
                fault.kind() == FaultKind.YAML_SYNTAX
                    || fault.kind() == FaultKind.REPEATED_KEY
                    || fault.kind() == FaultKind.MERGE_CONFLICT_LEFT);
  }

  @Test
  void whatOneSideAloneChangedIsAsThatSideHasIt() throws Exception {
    PlanGenerator plans = new PlanGenerator(SEED + 1);
    for (int i = 0; i < CASES / 2; i++) {
      Case it = Case.of(plans.next(), i, 1 + i % 9);
      assertThat(MERGE.merge(it.base, it.ours, it.base).text()).isEqualTo(it.ours);
      assertThat(MERGE.merge(it.base, it.base, it.theirs).text()).isEqualTo(it.theirs);
      assertThat(MERGE.merge(it.base, it.ours, it.ours).text()).isEqualTo(it.ours);
    }
  }

  /** Apart from a change elsewhere, so that the merge cannot take the file as it is. */
  @Test
  void whatOneSideChangedBesideAChangeElsewhere() throws Exception {
    PlanGenerator plans = new PlanGenerator(SEED + 2);
    for (int i = 0; i < CASES / 2; i++) {
      Case it = Case.of(plans.next(), i, 1);
      String added = "x-last:\n  a: b\n";
      Merged merged = MERGE.merge(it.base, it.ours, it.base + added);
      assertThat(merged.conflicts()).as("case %d", i).isEmpty();
      assertThat(merged.text()).as("case %d", i).isEqualTo(it.ours + added);
    }
  }

  @Test
  void safetyChangedByBothIsAlwaysAConflict() throws Exception {
    PlanGenerator plans = new PlanGenerator(SEED + 3);
    Random random = new Random(SEED);
    for (int i = 0; i < CASES / 2; i++) {
      Case it = Case.of(plans.next(), i, i % 4);
      String[] fields = {
        "health:\n  medicines:\n    - medicine: Ramipril\n      dose: %s mg\n",
        "health:\n  allergies:\n    - to: Latex\n    - to: No%s\n",
        "consent:\n  x-words: Lowri and %s may see it.\n",
        "safety:\n  - id: fall\n    concern: Falls %s times.\n",
        "capacity:\n  x-words: It was looked at %s times.\n"
      };
      String field = fields[random.nextInt(fields.length)];
      String section = field.substring(0, field.indexOf(':'));
      if (PlanTree.read(it.base).containsKey(section)
          || PlanTree.read(it.ours).containsKey(section)
          || PlanTree.read(it.theirs).containsKey(section)) {
        continue;
      }
      Merged merged =
          MERGE.merge(
              it.base + field.formatted(1),
              it.ours + field.formatted(2),
              it.theirs + field.formatted(3));
      assertThat(merged.conflicts()).as("case %d", i).isNotEmpty();
    }
  }
}
