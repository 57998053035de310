package careplan.language.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words about choices: does a claim bind, does a refusal name, is a decision one. */
class ChoiceJudgementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is legally binding.",
        "This statement is a binding document and has to be obeyed",
        "My wishes are fully binding on the hospital",
        "Legally-binding statement of wishes",
        "This binds every doctor who sees me.",
        "I want this to be binding.",
        "It is legally enforceable",
        "What stands here has legal force.",
        "Not the hymns. This part is binding.",
      })
  void claimsToBind(String says) {
    assertThat(BindingJudgement.claimedIn(says)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is not legally binding, and I still mean it.",
        "It isn't binding on anybody.",
        "I know that it does not bind the doctors.",
        "A non-binding statement",
        "It has no legal force.",
        "My hobby is binding old hymn books, and I want my tools with me.",
        "Bring my bookbinding tools.",
        "Keep the ties that bind us.",
        "Do not use force on me. Tell me what effect the tablets have.",
        "",
      })
  void makesNoClaim(String says) {
    assertThat(BindingJudgement.claimedIn(says)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All treatment",
        "any further medical treatment",
        "Everything",
        "I do not want any treatment.",
        "I refuse all medical interventions of any kind",
        "Treatment, if I can no longer speak",
      })
  void refusesInGeneral(String treatment) {
    assertThat(RefusalJudgement.isBlanket(treatment)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resuscitation",
        "Treatment with antibiotics if I have pneumonia",
        "If I have a second stroke, tube feeding",
        "Electroconvulsive treatment",
        "Intensive care",
        "Haloperidol in any form",
        "",
      })
  void namesATreatment(String treatment) {
    assertThat(RefusalJudgement.isBlanket(treatment)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "All decisions",
        "Lacks capacity",
        "Mental capacity assessment",
        "everything"
      })
  void namesNoDecision(String decision) {
    assertThat(CapacityDecisionJudgement.namesNone(decision)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where I live",
        "General anaesthetic",
        "All the decisions about my money",
        "Whether to go out at night",
        "24",
        "",
      })
  void namesADecision(String decision) {
    assertThat(CapacityDecisionJudgement.namesNone(decision)).isFalse();
  }
}
