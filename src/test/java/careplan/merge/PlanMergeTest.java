package careplan.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careplan.diff.SafetyTable;
import careplan.lint.Linter;
import careplan.lint.Selection;
import careplan.lint.Severity;
import careplan.lint.rules.Rules;
import careplan.settings.Settings;
import careplan.yaml.EditRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Merges as people meet them, among them those that a merge by lines gets wrong. */
class PlanMergeTest {
  private static final String PLAN =
      """
      careplan: 1
      title: Plan of Olwen
      about-me:
        what-matters:
          # her own words
          - My garden.
      goals:
        - id: walk
          goal: I walk to the shop.
          why: >-
            I like to meet people and the air does me good when I go in the morning.
          actions:
            - id: shoes
              what: Buy shoes.
              when: in May
            # Lowri asked for this
            - id: route
              what: Find a level way.
              when: once a week
            - id: dog
              what: Ask Sion for the dog.
        - id: cook
          goal: I cook once a week.
      health:
        allergies:
          - {to: Latex, reaction: Rash}
        medicines:
          - medicine: Ramipril
            dose: 5 mg
      """;

  private static Merged merge(String base, String ours, String theirs) throws EditRefused {
    return new PlanMerge(SafetyTable.floor(), reading -> List.of(), 7).merge(base, ours, theirs);
  }

  private static String with(String old, String other) {
    assertThat(PLAN).contains(old);
    return PLAN.replace(old, other);
  }

  private static void assertRebuilt(Merged merged, String base, String ours, String theirs) {
    assertThat(ConflictFile.versions(merged.text()))
        .contains(new ConflictFile.Versions(base, ours, theirs));
  }

  @Test
  void bothAppendAnItem() throws Exception {
    String end = "        what: Ask Sion for the dog.\n";
    String ours = with(end, end + "      - id: bench\n        what: Look for a bench.\n");
    String theirs = with(end, end + "      # new\n      - id: map\n        what: A map.\n");
    Merged merged = merge(PLAN, ours, theirs);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.text())
        .isEqualTo(
            with(
                end,
                end
                    + "      - id: bench\n        what: Look for a bench.\n"
                    + "      # new\n      - id: map\n        what: A map.\n"));
  }

  @Test
  void theSameKeyAddedFarApartIsAConflict() throws Exception {
    String ours = with("goal: I cook once a week.\n", "goal: I cook once a week.\n    level: 1\n");
    String theirs = with("  - id: cook\n", "  - id: cook\n    level: 2\n");
    Merged merged = merge(PLAN, ours, theirs);
    assertThat(merged.conflicts())
        .extracting(Conflict::path, Conflict::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("goals[cook].level", "both added"));
    assertThat(merged.text())
        .contains("<<<<<<< ours: goals[cook].level - both added\n    level: 1\n||||||| base\n");
    assertRebuilt(merged, PLAN, ours, theirs);
  }

  @Test
  void theSameIdAddedFarApartIsAConflict() throws Exception {
    String ours = with("    actions:\n", "    actions:\n      - id: map\n        what: A map.\n");
    String end = "        what: Ask Sion for the dog.\n";
    String theirs = with(end, end + "      - id: map\n        what: Another map.\n");
    Merged merged = merge(PLAN, ours, theirs);
    assertThat(merged.conflicts()).hasSize(1);
    assertRebuilt(merged, PLAN, ours, theirs);
    String elsewhere =
        with(
            "goal: I cook once a week.\n",
            "goal: I cook once a week.\n"
                + "    actions:\n      - id: map\n        what: Another map.\n");
    Merged twice = merge(PLAN, ours, elsewhere);
    assertThat(twice.conflicts()).isNotEmpty();
    assertRebuilt(twice, PLAN, ours, elsewhere);
  }

  @Test
  void anItemMovedByOneAndChangedByTheOtherIsBoth() throws Exception {
    String route =
        "      # Lowri asked for this\n"
            + "      - id: route\n        what: Find a level way.\n        when: once a week\n";
    String dog = "      - id: dog\n        what: Ask Sion for the dog.\n";
    String ours = with(route + dog, dog + route);
    String theirs = with("once a week\n      - id: dog", "every day\n      - id: dog");
    Merged merged = merge(PLAN, ours, theirs);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.text())
        .isEqualTo(with(route + dog, dog + route.replace("once a week", "every day")));
    String inCook =
        with(route, "")
            .replace(
                "goal: I cook once a week.\n", "goal: I cook once a week.\n    actions:\n" + route);
    Merged across = merge(PLAN, inCook, theirs);
    assertThat(across.conflicts()).isEmpty();
    assertThat(across.text()).isEqualTo(inCook.replace("when: once a week", "when: every day"));
    assertThat(merge(PLAN, theirs, inCook).text()).isEqualTo(across.text());
  }

  @Test
  void anItemMovedToTwoPlacesIsAConflictOfOrderAlone() throws Exception {
    String shoes = "      - id: shoes\n        what: Buy shoes.\n        when: in May\n";
    String dog = "      - id: dog\n        what: Ask Sion for the dog.\n";
    String ours = with(shoes, "").replace(dog, shoes + dog);
    String theirs = with(shoes, "").replace(dog, dog + shoes);
    Merged merged = merge(PLAN, ours, theirs);
    assertThat(merged.conflicts())
        .extracting(Conflict::reason)
        .containsExactly("both moved the same item: which order?");
    ConflictFile.Choice choice = ConflictFile.choices(merged.text()).orElseThrow().get(0);
    assertThat(choice.ours()).containsOnlyOnce("id: shoes");
    assertThat(choice.theirs()).containsOnlyOnce("id: shoes");
    assertThat(ConflictFile.solved(merged.text(), List.of(Optional.of(choice.theirs()))))
        .isEqualTo(theirs);
    assertRebuilt(merged, PLAN, ours, theirs);
  }

  @Test
  void proseIsJoinedByWordAndNamed() throws Exception {
    String ours = with("like to meet", "love to meet");
    String theirs = with("in the morning", "in the evening");
    Merged merged = merge(PLAN, ours, theirs);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.text())
        .isEqualTo(with("like to meet", "love to meet").replace("the morning", "the evening"));
    assertThat(merged.joined()).containsExactly("goals[walk].why");
    assertThat(merge(PLAN, with("like to", "do not like to"), theirs).conflicts()).hasSize(1);
  }

  @Test
  void whatCollidesOnlyTogetherIsAConflict() throws Exception {
    Linter linter =
        new Linter(Rules.ALL, Selection.ALL, Optional.empty(), LocalDate.of(2026, 11, 21));
    PlanMerge merge =
        new PlanMerge(
            SafetyTable.floor(),
            reading ->
                linter.lint(reading, Settings.NONE).findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList(),
            7);
    String cook = "  - id: cook\n    goal: I cook once a week.\n";
    String ours = with(cook, "");
    String theirs = with("      - id: dog\n", "      - id: dog\n        after: cook\n");
    String named = theirs.replace("after: cook", "goal: cook");
    Merged merged = merge.merge(PLAN, ours, named);
    assertThat(merged.text()).isNotEmpty();
    String needs = "needs:\n  - id: hands\n    need: Dry hands.\n";
    String base = PLAN + needs;
    String without = PLAN;
    String leaning = base.replace("    goal: I cook", "    needs: [hands]\n    goal: I cook");
    Merged together = merge.merge(base, without, leaning);
    assertThat(together.conflicts()).extracting(Conflict::path).containsExactly("goals[cook]");
    assertRebuilt(together, base, without, leaning);
  }

  @Test
  void aSideThatCannotBeReadIsNeverTakenUnread() {
    String broken = PLAN + "goals: [\n";
    for (String[] versions :
        new String[][] {
          {PLAN, PLAN, broken}, {PLAN, broken, PLAN}, {PLAN, broken, broken}, {broken, PLAN, PLAN}
        }) {
      assertThatThrownBy(() -> merge(versions[0], versions[1], versions[2]))
          .isInstanceOf(EditRefused.class);
    }
  }

  @Test
  void aChildAndAKeyOfItsParentAddedAtOneLine() throws Exception {
    String end = "        what: Ask Sion for the dog.\n";
    String ours = with(end, end + "        when: on Sunday\n");
    String theirs = with(end, end + "    measure: Once a week in June.\n");
    Merged merged = merge(PLAN, ours, theirs);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.text())
        .isEqualTo(with(end, end + "        when: on Sunday\n    measure: Once a week in June.\n"));
  }

  @Test
  void safetyChangedByBothIsAConflictAndByOneIsNamed() throws Exception {
    String ours = with("dose: 5 mg", "dose: 10 mg");
    Merged both = merge(PLAN, ours, with("dose: 5 mg", "dose: 2.5 mg"));
    assertThat(both.conflicts()).hasSize(1);
    assertThat(both.text()).contains("and it bears on safety");
    String second = with("dose: 5 mg\n", "dose: 5 mg\n      when: every morning\n");
    assertThat(merge(PLAN, ours, second).conflicts()).hasSize(1);
    Merged one = merge(PLAN, ours, with("My garden.", "My garden and the birds."));
    assertThat(one.conflicts()).isEmpty();
    assertThat(one.safety()).anySatisfy(note -> assertThat(note).contains("dose").contains("ours"));
  }

  @Test
  void anItemRemovedByOneAndChangedByTheOtherIsAConflict() throws Exception {
    String cook = "  - id: cook\n    goal: I cook once a week.\n";
    String theirs = with("I cook once", "I cook twice");
    Merged merged = merge(PLAN, with(cook, ""), theirs);
    assertThat(merged.conflicts()).extracting(Conflict::path).containsExactly("goals[cook]");
    assertThat(merged.text()).contains("|||||||").contains("I cook twice");
    assertRebuilt(merged, PLAN, with(cook, ""), theirs);
  }

  @Test
  void lineEndsMarkAndLastLineStay() throws Exception {
    String ours = "\uFEFF" + with("My garden.", "My roses.").replace("\n", "\r\n");
    String base = "\uFEFF" + PLAN.replace("\n", "\r\n");
    String theirs = base.replace("in May", "in June").strip();
    Merged merged = merge(base, ours, theirs);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.text())
        .isEqualTo(ours.replace("in May", "in June").substring(0, ours.length()).stripTrailing());
    String other = base.replace("My garden.", "My cat.");
    assertRebuilt(merge(base, ours, other), base, ours, other);
  }

  @Test
  void bothBeginAPlan() throws Exception {
    String ours = "careplan: 1\ntitle: Plan of Olwen\ngoals:\n  - id: walk\n    goal: I walk.\n";
    String theirs = "careplan: 1\ntitle: Plan of Olwen\ngoals:\n  - id: cook\n    goal: I cook.\n";
    Merged merged = merge("", ours, theirs);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.text()).isEqualTo(ours + "  - id: cook\n    goal: I cook.\n");
  }
}
