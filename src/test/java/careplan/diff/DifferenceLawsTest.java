package careplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.generate.PlanEdits;
import careplan.generate.PlanGenerator;
import careplan.generate.PlanTree;
import careplan.plan.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for the changes between any two versions; the same cases in every run. */
class DifferenceLawsTest {
  private static final long SEED = 20261121;
  private static final int CASES = 2_000;

  @Test
  void aPlanIsNoDifferentFromItself() {
    PlanGenerator plans = new PlanGenerator(SEED);
    for (int i = 0; i < CASES; i++) {
      String plan = plans.next();
      assertThat(Versions.between(plan, plan).changes()).isEmpty();
    }
  }

  @Test
  void changesAppliedToTheEarlierVersionGiveTheLaterOne() {
    PlanGenerator plans = new PlanGenerator(SEED);
    Map<ChangeKind, Integer> seen = new EnumMap<>(ChangeKind.class);
    for (int i = 0; i < CASES; i++) {
      Map<String, Object> before = PlanTree.read(plans.next());
      PlanEdits edits = new PlanEdits(SEED + i);
      if (i % 3 == 0) {
        before = edits.edited(before, 10);
      }
      Map<String, Object> after = edits.edited(before, 1 + i % 12);
      String one = PlanTree.write(before, new Random(i));
      String other = PlanTree.write(after, new Random(SEED - i));
      PlanDifference difference = Versions.between(one, other);
      assertThat(Applied.to(PlainData.of(difference.beforeContent()), steps(difference)))
          .as("case %d", i)
          .isEqualTo(Applied.withoutNothing(PlainData.of(difference.afterContent())));
      difference.changes().forEach(change -> seen.merge(change.kind(), 1, Integer::sum));
    }
    assertThat(seen)
        .allSatisfy((kind, times) -> assertThat(times).as("%s", kind).isGreaterThan(CASES / 20))
        .containsOnlyKeys(
            ChangeKind.ADDED,
            ChangeKind.REMOVED,
            ChangeKind.CHANGED,
            ChangeKind.MOVED,
            ChangeKind.RENAMED,
            ChangeKind.LAYOUT);
  }

  /** Each change has one sentence, and that names the words that came or went. */
  @Test
  void theSummaryNamesEveryChange() {
    PlanGenerator plans = new PlanGenerator(SEED + 2);
    for (int i = 0; i < CASES; i++) {
      Map<String, Object> before = PlanTree.read(plans.next());
      Map<String, Object> after = new PlanEdits(SEED - i).edited(before, 1 + i % 9);
      PlanDifference difference =
          Versions.between(
              PlanTree.write(before, new Random(i)), PlanTree.write(after, new Random(i)));
      Summary summary = Summary.of(difference);
      List<Sentence> sentences = new ArrayList<>(summary.checkFirst());
      summary.sections().forEach(section -> sentences.addAll(section.sentences()));
      List<Change> named = new ArrayList<>();
      for (Sentence sentence : sentences) {
        named.addAll(sentence.changes());
        String said = sentence.words() + String.join(" ", sentence.details());
        for (Change change : sentence.changes()) {
          assertThat(missing(change, said, difference)).as("case %d: %s", i, said).isEmpty();
        }
      }
      assertThat(named).as("case %d", i).containsExactlyInAnyOrderElementsOf(difference.changes());
      assertThat(summary.checkFirst()).allMatch(Sentence::isSafety);
    }
  }

  private static List<String> missing(Change change, String said, PlanDifference difference) {
    List<String> words = new ArrayList<>();
    if (change.kind() == ChangeKind.CHANGED
        && change.oldWords().isPresent()
        && ((Words) change.after().orElseThrow()).kind() == Form.Kind.PROSE) {
      WordDifference.between(change.oldWords().get(), change.newWords().orElseThrow())
          .segments()
          .forEach(
              segment -> {
                if (segment.mark() != WordDifference.Mark.SAME) {
                  words.add(segment.text());
                }
              });
    } else if (change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED) {
      change
          .place()
          .words(
              one -> {
                boolean text = one.kind() == Form.Kind.PROSE || one.kind() == Form.Kind.TEXT;
                if (text && !isWithinMoved(one, change.place(), difference)) {
                  words.add(one.value());
                }
              });
    }
    words.removeIf(
        one -> said.contains(one.endsWith(".") ? one.substring(0, one.length() - 1) : one));
    return words;
  }

  /** What has come from elsewhere has a sentence of its own. */
  private static boolean isWithinMoved(Content content, Content whole, PlanDifference difference) {
    for (Content at = content; at != whole; at = at.parent().orElseThrow()) {
      if (difference.correspondence().sameId(at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  @Test
  void anotherLayoutIsNoOtherPlan() {
    PlanGenerator plans = new PlanGenerator(SEED + 1);
    for (int i = 0; i < CASES; i++) {
      Map<String, Object> plan = new PlanEdits(i).edited(PlanTree.read(plans.next()), i % 7);
      String one = PlanTree.write(plan, new Random(i));
      String other = PlanTree.write(plan, new Random(SEED + i));
      assertThat(Versions.between(one, other).changes())
          .as("case %d", i)
          .allMatch(change -> change.kind() == ChangeKind.LAYOUT);
    }
  }

  static List<Applied.Step> steps(PlanDifference difference) {
    List<Applied.Step> steps = new ArrayList<>();
    for (Change change : difference.changes()) {
      steps.add(
          new Applied.Step(
              change.kind().word(),
              change.before().map(Content::pointer).orElse(null),
              change.after().map(Content::pointer).orElse(null),
              change.after().map(Content::isItem).orElse(false),
              PlainData.old(change, difference.correspondence()).orElse(null),
              PlainData.now(change, difference.correspondence()).orElse(null)));
    }
    return steps;
  }
}
