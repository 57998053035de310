package careplan.lint.rules.needs;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.rules.Spoken;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedRulesTest {

  @Test
  void aServiceIsPointedAtAndTheReasonGivenIsOfferedAsTheNeed() {
    Spoken remark =
        Spoken.by(
            "need-is-a-service",
            Spoken.of(
                "needs:\n  - need: I need a home help.\n    why: I cannot light the stove.\n"));
    assertThat(remark.words()).isEqualTo("home help");
    assertThat(remark.message()).contains("\"home help\" can stay as the action");
    assertThat(remark.better()).isEqualTo("need: I cannot light the stove.");
    assertThat(remark.severity()).isEqualTo("error");
  }

  @Test
  void inThePersonsOwnWordsAServiceIsOnlyAskedAbout() {
    Spoken remark =
        Spoken.by(
            "need-is-a-service",
            Spoken.of("needs:\n  - need: I need a home help.\n    own-words: yes\n"));
    assertThat(remark.severity()).isEqualTo("info");
  }

  @Test
  void ofAServiceNothingElseIsSaidByItsWords() {
    List<Spoken> found =
        Spoken.of(
            """
            needs:
              - need: Sam Lee needs a home help
                actions:
                  - {action: Sam Lee needs a home help, who: me, when: daily}
            """);
    assertThat(Spoken.rules(found))
        .contains("need-is-a-service")
        .doesNotContain("need-in-third-person", "need-repeats-action", "need-is-a-task");
  }

  @Test
  void carersNeedsAreJudgedToo() {
    List<Spoken> found =
        Spoken.of(
            """
            team:
              - {id: mair, name: Mair Lee, kind: family}
            carers:
              - who: mair
                needs:
                  - need: Respite care
                  - need: I need to see my friends.
            """);
    assertThat(Spoken.by("need-is-a-service", found).words()).isEqualTo("Respite care");
    assertThat(Spoken.by("need-without-action", found).words())
        .isEqualTo("I need to see my friends.");
  }

  @Test
  void aNeedThatIsNotInEnglishIsNotJudgedByItsWords() {
    assertThat(
            Spoken.rules(
                Spoken.of("written-in: cy\nneeds:\n  - need: Home help\n    area: daily-living\n")))
        .doesNotContain("need-is-a-service");
  }

  @Test
  void theFirstPersonIsOfferedWhereNothingElseWouldChange() {
    assertThat(third("Sam needs to see the kerb"))
        .returns("Sam", Spoken::words)
        .returns("need: I need to see the kerb", Spoken::better);
    assertThat(third("Sam needs to see where his bus stops").better()).isEmpty();
  }

  private static Spoken third(String need) {
    return Spoken.by("need-in-third-person", Spoken.of("needs:\n  - need: " + need + "\n"));
  }

  @Test
  void eachNeedWithNothingDoneGetsOneRemark() {
    List<Spoken> found =
        Spoken.of(
            """
            needs:
              - need: I need to wash without fear.
                area: daily-living
              - need: I need to cook for myself.
                area: daily-living
                risk: I have left the gas on.
              - need: I need to get down the stairs.
                area: getting-around
                risk: I could fall.
                status: unmet
                unmet: {reason: No lift, discussed: {on: 2026-11-01}}
            considered: {equipment: none}
            """);
    assertThat(Spoken.rules(found))
        .containsExactly("need-without-action", "risk-without-action", "unmet-need-without-action");
    assertThat(found).extracting(Spoken::severity).containsOnly("error");
  }

  @Test
  void aBriefPlanIsWarnedAndANoteLeftAlone() {
    String need = "needs:\n  - need: I need to wash without fear.\nsafety: none known\n";
    assertThat(Spoken.of("detail: brief\n" + need))
        .extracting(Spoken::severity)
        .containsExactly("warning");
    assertThat(Spoken.of("detail: note\n" + need)).isEmpty();
    assertThat(Spoken.of("status: declined\n" + need)).isEmpty();
  }

  @Test
  void riskIsSetAsideOnlyWithANameAndAnEnd() {
    String plan =
        """
        needs:
          - id: gas
            need: I need to cook for myself.
            area: daily-living
            risk: I have left the gas on.
        considered: {equipment: none}
        allowed:
          - {rule: risk-without-action, at: gas, reason: She goes home on Friday%s}
        """;
    assertThat(Spoken.rules(Spoken.of(plan.formatted("")))).contains("risk-without-action");
    assertThat(Spoken.rules(Spoken.of(plan.formatted(", by: jo, until: 2026-12-01"))))
        .doesNotContain("risk-without-action");
  }
}
