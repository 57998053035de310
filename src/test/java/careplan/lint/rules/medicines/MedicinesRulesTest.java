package careplan.lint.rules.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.rules.LintedPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The finer points of medicines, beyond the samples on the pages. */
class MedicinesRulesTest {

  private static LintedPlan medicine(String rule, String fields) {
    return LintedPlan.under(
        rule, "person: {name: Ada Fenn}\nhealth: {medicines: [{" + fields + "}]}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "medicine: Senna, when: at night",
        "medicine: Senna, dose: 2 tablets at bedtime",
        "medicine: Senna 7.5 mg twice daily",
        "medicine: Senna, how: one sachet in water every morning",
        "medicine: Senna, when: yn y bore",
        "medicine: Paracetamol, dose: 1 g as needed",
        "medicine: Senna, when: on Mondays out of the blue box",
      })
  void aTimeCountsWhereverItIsWritten(String fields) {
    assertThat(medicine("medicine-without-when", fields).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "medicine: Senna",
        "medicine: Senna, dose: 7.5 mg, for: constipation since 2019",
        "medicine: Senna, when: as prescribed",
        "medicine: Senna, when: as per the label",
      })
  void aMedicineWithoutATimeIsFound(String fields) {
    assertThat(medicine("medicine-without-when", fields).severities()).containsExactly("warning");
  }

  @Test
  void theRemarkNamesWhatElseIsMissing() {
    assertThat(medicine("medicine-without-when", "medicine: Senna, how: tablet").messages())
        .containsExactly("Nothing says of Senna when it is taken or what it is for.");
  }

  @Test
  void wordsThatOnlyBeginLikeNoneAreNoAnswer() {
    assertThat(
            medicine("medicine-without-side-effect-advice", "medicine: A, side-effects: nonesuch")
                .findings())
        .hasSize(1);
  }

  @Test
  void aDecisionInAnotherLanguageIsTakenToBeAboutThem() {
    String plan =
        """
        written-in: cy
        person: {name: Ada Fenn}
        health:
          conditions: [{name: Asthma}, {name: Gowt}]
          medicines: [{medicine: Salbutamol, when: pan fydda i'n wich}, {medicine: Allopurinol, when: bob bore}]
        decisions: [{about: Ai dal i'w cymryd}]
        """;

    assertThat(LintedPlan.under("medicines-not-weighed", plan).findings()).isEmpty();
  }
}
