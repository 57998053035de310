package careplan.lint.rules.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.Rule;
import careplan.lint.rules.Linted;
import careplan.lint.rules.contingency.ContingencyRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts alone are enough where no risk is known, and nowhere else (C03, X24, X42). */
class NoRiskKnownTest {
  private static final Set<String> RULES = names();

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Rule rule : CrisisRules.ALL) {
      names.add(rule.info().name());
    }
    for (Rule rule : ContingencyRules.ALL) {
      names.add(rule.info().name());
    }
    return names;
  }

  private static List<String> said(String type, String safety, String hours) {
    return Linted.by(
        RULES,
        """
        careplan: 1
        type: %s
        person: {name: Conrad Vane}
        %s
        coordinator: ivy
        team:
          - {id: ivy, name: Ivy Lunt, role: Nurse, kind: professional, phone: 01632 960611}
          - {id: pat, name: Pat Vane, role: My wife, kind: carer, phone: 243657}
        actions:
          - {id: wash, action: Pat washes my back., who: pat, when: every day, essential: yes}
        crisis:
          contacts:
            - {name: Duty line, phone: 0808 157 0611, hours: %s}
        """
            .formatted(type, safety, hours));
  }

  @ParameterizedTest
  @ValueSource(strings = {"care-programme-approach", "long-term-condition", "older-people"})
  void noRiskAndSomebodyDayAndNightIsEnough(String type) {
    assertThat(said(type, "safety: none known", "24/7")).isEmpty();
  }

  @Test
  void aListOfNumbersIsNotEnoughForSomebodyWithComplexNeeds() {
    assertThat(said("care-programme-approach", "", "24/7"))
        .contains("error crisis-plan-is-only-numbers", "error no-contingency")
        .doesNotContain("error no-crisis-plan", "error no-warning-signs");
  }

  @Test
  void elsewhereAFullPlanIsWarned() {
    assertThat(said("older-people", "", "24/7")).contains("warning no-crisis-plan");
  }

  @Test
  void noRiskWithoutSomebodyAtNightIsNotEnough() {
    assertThat(said("long-term-condition", "safety: none known", "Mon-Fri 9-5"))
        .contains("error no-24-7-contact", "error crisis-plan-is-only-numbers");
  }

  @Test
  void anEmptySafetyPartDoesNotSayThatNoRiskIsKnown() {
    assertThat(said("long-term-condition", "safety:", "24/7"))
        .contains("error crisis-plan-is-only-numbers");
  }

  @Test
  void eachMissingItemIsNamedOnceThereIsAPlan() {
    String plan =
        """
        careplan: 1
        type: %s
        detail: brief
        level: %s
        person: {name: Conrad Vane}
        crisis:
          emergency: Dial 999 if Conrad cannot be woken.
          triggers: [letters in brown envelopes]
          contacts:
            - {name: Duty line, phone: 0808 157 0611, hours: 24/7}
        """;
    assertThat(Linted.by(RULES, plan.formatted("long-term-condition", "case-management")))
        .containsExactlyInAnyOrder(
            "error no-warning-signs",
            "error no-what-helps",
            "error no-person-i-respond-to",
            "error no-crisis-responsibilities",
            "error crisis-without-steps",
            "warning crisis-without-my-wishes");
    assertThat(Linted.by(RULES, plan.formatted("long-term-condition", "self-care"))).isEmpty();
  }

  @Test
  void aReasonUnderConsideredSpeaksForAnItemAndForAll() {
    String plan =
        """
        careplan: 1
        type: crisis
        detail: brief
        person: {name: Conrad Vane}
        crisis:
          emergency: Dial 999 if Conrad cannot be woken.
          triggers: [letters in brown envelopes]
          contacts:
            - {name: Duty line, phone: 0808 157 0611, hours: 24/7}
        considered:
        """;
    Set<String> signs = Set.of("no-warning-signs", "no-what-helps");
    assertThat(Linted.by(signs, plan + "  crisis.warning-signs: It came out of the blue\n"))
        .containsExactly("error no-what-helps");
    assertThat(Linted.by(signs, plan + "  crisis: We write it on Tuesday\n")).isEmpty();
  }

  @Test
  void theGuidesGoodExampleIsLeftAlone() {
    String plan =
        """
        careplan: 1
        type: mental-health
        person: {name: Jay Mullins}
        crisis:
          emergency: If Jay has hurt himself, dial 999.
          steps:
            - sign: Jay stops making eye contact and starts pacing
              action: >-
                Make sure that he has a quiet place to go where other people will not disturb him, and
                if further advice is needed contact his GP
              who: [mum, me]
          what-helps: [A quiet place]
          people:
            - {who: mum, why: She can usually reassure and calm him}
          responsibilities: {me: I go to my room., mum: I come., lee: I walk home with him.}
          wishes: Ask me before you ring anybody else.
          contacts:
            - {name: NHS 111, phone: "111"}
        team:
          - {id: mum, name: Mum, kind: family, phone: 243657, accepted: 2026-10-01}
          - {id: lee, name: Lee, kind: friend, phone: 07700 900611, accepted: 2026-10-01}
        """;
    assertThat(Linted.by(RULES, plan)).isEmpty();
  }
}
