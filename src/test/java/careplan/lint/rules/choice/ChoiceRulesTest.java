package careplan.lint.rules.choice;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.rules.LintedPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The finer points of choice, capacity and consent, beyond the samples on the pages. */
class ChoiceRulesTest {
  private static final String PERSON = "person: {name: Ada Fenn, born: 1950-01-01}\n";

  private static LintedPlan under(String rule, String lines) {
    return LintedPlan.under(rule, PERSON + lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "capacity-without-decision",
        "capacity-checks-unanswered",
        "capacity-not-looked-at-again"
      })
  void withoutAnEntryThePersonIsTakenToBeAbleToDecide(String rule) {
    String plan =
        "story: {professionals: She lacks capacity and refuses care.}\n"
            + "reviews: [{on: 2026-10-01, outcome: continue}]\n";

    assertThat(under(rule, plan).findings()).isEmpty();
  }

  @Test
  void aNoWithoutDayHelperAndHelpIsOneErrorThatNamesAllThree() {
    LintedPlan plan =
        under("capacity-without-decision", "capacity: [{decision: Where I live, answer: no}]\n");

    assertThat(plan.severities()).containsExactly("error");
    assertThat(plan.messages().get(0))
        .contains("on which day, who looked into it and what help to decide this person had");
  }

  @Test
  void aYesToNothingInParticularWeighsLess() {
    LintedPlan plan =
        under(
            "capacity-without-decision",
            "capacity: [{decision: Mental capacity in general, on: 2026-10-01, answer: yes}]\n");

    assertThat(plan.severities()).containsExactly("warning");
  }

  @Test
  void helpMayStandInTheTenAnswers() {
    String plan =
        "capacity:\n"
            + "  - {decision: Where I live, on: 2026-10-01, answer: no, by: Dr Roy, checks: {helper: yes}}\n";

    assertThat(under("capacity-without-decision", plan).findings()).isEmpty();
  }

  @Test
  void decisionsInOtherLanguagesAreNotJudgedByTheirWords() {
    String plan =
        "written-in: cy\n"
            + "capacity: [{decision: General, on: 2026-10-01, answer: with-support}]\n";

    assertThat(under("capacity-without-decision", plan).findings()).isEmpty();
  }

  @Test
  void ofTenQuestionsTheOpenOnesAreNamedInOneRemark() {
    LintedPlan plan =
        under(
            "capacity-checks-unanswered",
            """
            capacity:
              - decision: Where I live
                on: 2026-10-01
                answer: no
                checks: {information: yes, alternatives: yes, earlier-wishes: yes, easy-form: yes,
                  other-methods: yes, helper: yes, time: yes, other-voice: no}
            """);

    assertThat(plan.messages())
        .singleElement()
        .asString()
        .endsWith("still open: whether it was the best place and the decision could wait.");
    assertThat(plan.severities()).containsExactly("warning");
  }

  @Test
  void aListBegunForASupportedDecisionIsOnlyInformation() {
    LintedPlan plan =
        under(
            "capacity-checks-unanswered",
            "capacity: [{decision: My key, answer: with-support, checks: {time: yes}}]\n");

    assertThat(plan.severities()).containsExactly("info");
  }

  @Test
  void aDeclinedPlanIsAskedForNothing() {
    String plan =
        "status: declined\n"
            + "declined: {on: 2026-10-01, by: me}\n"
            + "not-taking-part: choice\n"
            + "decisions: [{about: A plan, options: [{option: None at all}]}]\n";

    for (String rule :
        new String[] {
          "not-involved-without-engagement-plan",
          "one-option-only",
          "option-without-pros-and-cons",
          "planning-ahead-not-asked"
        }) {
      assertThat(under(rule, plan).findings()).as(rule).isEmpty();
    }
  }

  @Test
  void anAdvanceStatementNeedsNoTreatmentsAndADecisionDoesAtAnySize() {
    String statement = "detail: note\nchoices: [{kind: advance-statement, says: My cat stays}]\n";
    String decision = "detail: note\nchoices: [{kind: advance-decision, says: My cat stays}]\n";

    assertThat(under("advance-decision-names-no-treatment", statement).findings()).isEmpty();
    assertThat(under("advance-decision-names-no-treatment", decision).severities())
        .containsExactly("error");
  }

  @Test
  void oneNamedTreatmentIsEnoughBesideAGeneralRefusal() {
    String plan =
        "choices: [{kind: advance-decision, treatments: [Everything, Dialysis after a stroke]}]\n";

    assertThat(under("advance-decision-names-no-treatment", plan).findings()).isEmpty();
  }

  @Test
  void theClaimToBindIsFoundInTheLanguageItIsMadeIn() {
    LintedPlan plan =
        under(
            "advance-statement-called-binding",
            """
            choices:
              - kind: advance-statement
                says:
                  cy: Ffenest ar agor.
                  en: Window open. My wishes are binding.
            """);

    assertThat(plan.messages()).singleElement().asString().startsWith("\"binding\":");
  }

  @Test
  void copiesWithoutConsentAreOneRemarkAndARefusalIsAnother() {
    LintedPlan plan =
        under(
            "shared-without-consent",
            """
            copies:
              - {to: [me, ann, bob], copy: team, on: 2026-10-02}
              - {to: [cat, The bank], copy: team, on: 2026-10-02}
            consent:
              - {with: [cat, dan], may-see: all, on: 2026-09-01, withdrawn: 2026-09-20}
            team:
              - {id: ann, name: Ann Lee, role: Nurse, kind: professional, phone: 01632 960351}
              - {id: bob, name: Bob Ray, role: Doctor, kind: professional, phone: 01632 960352}
              - {id: cat, name: Cat Orme, role: Link worker, kind: voluntary, phone: 01632 960353}
            """);

    assertThat(plan.messages())
        .containsExactly(
            "Ann Lee, Bob Ray and The bank have copies of this plan, and nothing says what this"
                + " person agreed that they may see.",
            "Cat Orme has a copy of this plan and may see nothing of it: consent was taken back.");
    assertThat(plan.severities()).containsOnly("error");
  }

  @Test
  void theWidestConsentInForceCounts() {
    String plan =
        """
        copies: [{to: ann, copy: crisis, on: 2026-10-02}]
        consent:
          - {with: ann, may-see: nothing, on: 2025-09-01}
          - {with: [bob, ann], may-see: [crisis], on: 2026-09-01, until: 2026-11-21}
        team:
          - {id: ann, name: Ann Lee, role: Nurse, kind: professional, phone: 01632 960351}
          - {id: bob, name: Bob Ray, role: Doctor, kind: professional, phone: 01632 960352}
        """;

    assertThat(under("shared-without-consent", plan).findings()).isEmpty();
  }

  @Test
  void relativesHaveARuleOfTheirOwn() {
    String plan =
        """
        copies: [{to: sis, copy: carer, on: 2026-10-02}]
        team: [{id: sis, name: Sis Fenn, role: Sister, kind: family, phone: 07700 900351}]
        """;

    assertThat(under("shared-without-consent", plan).findings()).isEmpty();
  }

  @Test
  void anOwnerKeptOutOfAnEssentialPartIsAWarningAndSaidOnce() {
    LintedPlan plan =
        under(
            "owner-cannot-see-the-plan",
            """
            actions:
              - {action: Ann rings on Monday, who: ann, when: Mondays}
              - {action: Ann brings the insulin, who: ann, when: daily, essential: yes}
            consent: [{with: ann, may-see: nothing, on: 2026-09-01}]
            team: [{id: ann, name: Ann Lee, role: Nurse, kind: professional, phone: 01632 960351}]
            """);

    assertThat(plan.severities()).containsExactly("warning");
  }

  @Test
  void whoDecidesAfterADatedNoNeedsNoOtherRight() {
    String plan =
        """
        capacity:
          - {decision: The tube, on: 2026-10-01, answer: no, by: ann, then: {decided-by: ann, why: Her earlier words}}
        consent-to-care: [{to: The tube, given: yes, by: ann, on: 2026-10-01}]
        team: [{id: ann, name: Ann Lee, role: Surgeon, kind: professional, phone: 01632 960351}]
        """;

    assertThat(under("decision-maker-without-basis", plan).findings()).isEmpty();
  }

  @Test
  void consentInOtherWordsGetsTheBenefitOfTheDoubtUntilItIsUsedUp() {
    String actions =
        """
        actions:
          - {action: Rob works on the knee, kind: treatment, who: rob, when: Mondays}
          - {action: Ann gives the injection, kind: treatment, who: ann, when: Fridays}
        team:
          - {id: ann, name: Ann Lee, role: Nurse, kind: professional, phone: 01632 960351}
          - {id: rob, name: Rob Dunn, role: Physiotherapist, kind: professional, phone: 01632 960352}
        consent-to-care:
          - {to: The injection, given: yes, by: me, on: 2026-10-01}
        """;
    String more = "  - {to: Physiotherapy, given: yes, by: me, on: 2026-10-01}\n";

    assertThat(under("treatment-without-consent", actions).severities()).containsExactly("info");
    assertThat(under("treatment-without-consent", actions + more).findings()).isEmpty();
  }

  @Test
  void aSingleOptionAsAMappingIsOne() {
    LintedPlan plan =
        under("one-option-only", "decisions: {about: The bath, options: {option: A board}}\n");

    assertThat(plan.severities()).containsExactly("warning");
  }

  @Test
  void optionsThatLackDifferentThingsAreNamedTogether() {
    LintedPlan plan =
        under(
            "option-without-pros-and-cons",
            "decisions: [{about: The bath, options: [{option: A board, good: cheap}, {option: A"
                + " rail, bad: ugly}]}]\n");

    assertThat(plan.messages())
        .containsExactly(
            "Say both what is good and what is bad for this person about \"A board\" and \"A"
                + " rail\".");
  }
}
