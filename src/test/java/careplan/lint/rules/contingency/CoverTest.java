package careplan.lint.rules.contingency;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.rules.Linted;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fallbacks hold what they name, and only if they say what is done (R147, R148). */
class CoverTest {
  private static final Set<String> RULES =
      Set.of("essential-without-fallback", "carer-without-cover");

  private static List<String> said(String rest) {
    return Linted.by(
        RULES,
        """
        careplan: 1
        detail: brief
        person: {name: Enid Marlow}
        goals:
          - id: garden
            goal: I want to sit in the garden.
            actions:
              - {id: lift, action: Sid lifts me into the chair., who: sid, when: daily, essential: yes}
        team:
          - {id: sid, name: Sid Marlow, role: My husband, kind: carer}
        """
            + rest);
  }

  @Test
  void anEmptyFallbackHoldsNothing() {
    assertThat(said("contingency: {fallbacks: [{for: lift, if: Sid is ill}]}\n"))
        .containsExactly("error essential-without-fallback");
  }

  @Test
  void aFallbackForTheGoalHoldsItsActions() {
    assertThat(said("contingency: {fallbacks: [{for: garden, do: Two care workers come}]}\n"))
        .isEmpty();
  }

  @Test
  void aFallbackForSomethingElseHoldsNothing() {
    assertThat(said("contingency: {fallbacks: [{for: meals, do: The van brings lunch}]}\n"))
        .containsExactly("error essential-without-fallback");
  }

  @Test
  void aReasonUnderConsideredSpeaks() {
    assertThat(said("considered: {contingency.fallbacks: Sid wants to ask his sister first}\n"))
        .isEmpty();
  }

  @Test
  void anEndedPlanIsLeftAlone() {
    assertThat(said("status: ended\n")).isEmpty();
  }
}
