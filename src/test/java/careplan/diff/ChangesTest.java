package careplan.diff;

import static careplan.diff.Versions.changes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a change of which kind, and what is matched with what. */
class ChangesTest {

  @Test
  void anActionThatGoesToAnotherGoalIsMovedAndItsOwnChangeSaid() {
    String before =
        """
        goals:
          - {id: shop, goal: Walk to the shop, actions: [{id: practise, action: Walk, when: daily}]}
          - {id: choir, goal: Sing again}
        """;
    String after =
        """
        goals:
          - {id: shop, goal: Walk to the shop}
          - {id: choir, goal: Sing again, actions: [{id: practise, action: Walk, when: weekly}]}
        """;
    assertThat(changes(before, after))
        .containsExactly(
            "moved goals[choir].actions[practise]", "changed goals[choir].actions[practise].when");
  }

  @Test
  void anotherIdForTheSameItemIsARenamingAndSoIsWhateverFollowsIt() {
    String before =
        """
        needs: [{id: warmth, need: I need to be warm when I get up}]
        goals: [{id: fire, goal: Light my own fire, needs: [warmth]}]
        """;
    String after =
        """
        needs: [{id: keep-warm, need: I need to be warm when I get up}]
        goals: [{id: fire, goal: Light my own fire, needs: [keep-warm]}]
        """;
    assertThat(changes(before, after))
        .containsExactly("renamed needs[keep-warm].id", "renamed goals[fire].needs[1]");
  }

  @Test
  void aMedicineOfAnotherNameIsNoRenamedMedicine() {
    String before =
        "health: {medicines: [{medicine: Tiotropium, dose: 18 micrograms, when: daily}]}";
    String after =
        "health: {medicines: [{medicine: Ticagrelor, dose: 18 micrograms, when: daily}]}";
    assertThat(changes(before, after))
        .containsExactly(
            "added health.medicines[Ticagrelor]", "removed health.medicines[Tiotropium]");
  }

  @Test
  void aChangedNumberInASentenceIsAChangeAndRewrappingIsNone() {
    String before = "purpose: >-\n  Walk to the shop\n  3 days a week.\n";
    assertThat(changes(before, "purpose: Walk to the shop 3 days a week.\n"))
        .containsExactly("layout purpose");
    assertThat(changes(before, "purpose: |\n  Walk to the\n  shop 3 days a\n  week.\n"))
        .containsExactly("layout purpose");
    assertThat(changes(before, "purpose: Walk to the shop 4 days a week.\n"))
        .containsExactly("changed purpose");
  }

  @Test
  void shortFormsSayTheSameAsWhatTheyStandFor() {
    assertThat(changes("coordinator: jo\n", "coordinator: [{who: jo}]\n"))
        .containsExactly("layout coordinator");
    assertThat(changes("coordinator: jo\n", "coordinator: {who: jo, on: 2026-11-02}\n"))
        .containsExactly("added coordinator[jo].on", "layout coordinator");
  }

  @Test
  void stepsOfACrisisAreKnownByWhatTheySay() {
    String before =
        """
        crisis:
          steps:
            - action: Take me to a quiet room and sit with me
            - action: Ring Jo at the office
        """;
    String after =
        """
        crisis:
          steps:
            - action: Turn the television off
            - action: Take me to a quiet room and sit beside me
            - action: Ring Jo at the office
        """;
    assertThat(changes(before, after))
        .containsExactly(
            "added crisis.steps[Turn the television off]",
            "changed crisis.steps[Take me to a quiet room and sit beside...].action");
  }

  @Test
  void fewestPossibleItemsCountAsMoved() {
    String before = "about-me: {what-matters: [tea, chapel, the dog, my garden]}";
    String after = "about-me: {what-matters: [my garden, tea, chapel, the dog]}";
    assertThat(changes(before, after)).containsExactly("moved about-me.what-matters[1]");
  }

  @Test
  void commentsAreComparedWithWhatTheyBelongTo() {
    String before = "needs:\n  # SAFETY: two people\n  - id: bath\n    need: To bathe\n";
    String after = "needs:\n  # SAFETY: one person\n  - id: bath\n    need: To bathe\n";
    List<Change> changes = Versions.between(before, after).changes();
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).kind()).isEqualTo(ChangeKind.COMMENT);
    assertThat(changes.get(0).oldWords()).contains("SAFETY: two people");
    assertThat(changes.get(0).newWords()).contains("SAFETY: one person");
    assertThat(changes.get(0).isSafety()).isTrue();
  }

  @Test
  void blankLinesAreLayout() {
    assertThat(changes("purpose: Tea\n", "\n\npurpose: Tea\n")).containsExactly("layout ");
  }

  @Test
  void listsOfTenThousandTakeNoLongerThanTheyShould() {
    StringBuilder before = new StringBuilder("needs:\n");
    StringBuilder after = new StringBuilder("needs:\n");
    StringBuilder words = new StringBuilder("barriers:\n");
    for (int i = 0; i < 10_000; i++) {
      before.append("- {need: the same words over and over ").append(i).append("}\n");
      after.append("- {need: the same words over and over ").append(20_000 - i).append(" x}\n");
      words.append("- a b c d e f\n");
    }
    long start = System.nanoTime();
    assertThat(Versions.between(before.toString(), after.toString()).changes()).isNotEmpty();
    assertThat(Versions.between(before.toString(), words.toString()).changes()).isNotEmpty();
    assertThat(Versions.between(words.toString(), words + "- a b\n").changes()).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void longTextsTakeNoLongerThanTheyShould() {
    StringBuilder before = new StringBuilder("purpose: |\n");
    StringBuilder after = new StringBuilder("purpose: |\n");
    for (int i = 0; i < 20_000; i++) {
      before.append("  the cat sat on the mat ").append(i % 7).append('\n');
      after.append("  the mat sat on the cat ").append(i % 11).append('\n');
    }
    long start = System.nanoTime();
    assertThat(Versions.between(before.toString(), after.toString()).changes()).hasSize(1);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }
}
