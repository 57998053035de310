package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code careplan coverage}. */
class CoverageCommandTest {
  private static final String PLAN =
      """
      careplan: 1
      type: long-term-condition
      person:
        name: Ifor Rees
      goals:
        - goal: I want to swim ten lengths.
          actions:
            - {action: Swim on Tuesdays, who: me, when: Tuesdays at ten}
      health:
        medicines:
          - {medicine: Ramipril, dose: 5 mg, when: every morning}
        exercise-plan: Swimming.
      crisis:
        contacts:
          - {name: NHS 111, phone: 111, hours: 24/7}
      considered:
        health.eating-plan: I eat what I like, and it does me good.
      """;

  @TempDir Path folder;

  private Outcome coverage(String plan, String... words) throws IOException {
    Files.writeString(folder.resolve("ifor.careplan.yaml"), plan);
    String[] typed = new String[words.length + 2];
    typed[0] = "coverage";
    typed[1] = "ifor.careplan.yaml";
    System.arraycopy(words, 0, typed, 2, words.length);
    return Typed.in(folder).type(typed);
  }

  @Test
  void saysOfEachPointWhereItStands() throws IOException {
    Outcome outcome = coverage(PLAN, "--standard", "long-term-nine");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("long-term-nine: 9 of 9 points met")
        .contains("health.medicines, line 11")
        .contains("left out with a reason: considered, health.eating-plan, line 17")
        .contains("no remark from: no-24-7-contact");
  }

  @Test
  void saysWhatIsMissingAndWhichRuleLooksAtIt() throws IOException {
    String plan = PLAN.replace("  exercise-plan: Swimming.\n", "").replace("hours: 24/7", "for: x");
    Outcome outcome = coverage(plan, "--standard", "long-term-nine", "--fail-missing");
    assertThat(outcome.out()).contains("not met    An exercise plan.");
    assertThat(outcome.out()).contains("nothing at health.exercise-plan");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void aRuleThatFindsFaultDecidesAPoint() throws IOException {
    String plan =
        PLAN.replace(
            "{name: NHS 111, phone: 111, hours: 24/7}",
            "{name: Ward, phone: 029 2018 0000, hours: Mon-Fri 9-5}");
    Outcome outcome = coverage(plan, "--standard", "long-term-nine");
    assertThat(outcome.out()).contains("not met    Emergency numbers.");
    assertThat(outcome.out()).contains("no-24-7-contact, line 14");
  }

  @Test
  void withoutANameOnlyWhatFitsTheTypeIsAsked() throws IOException {
    Outcome outcome = coverage(PLAN);
    assertThat(outcome.out()).contains("long-term-nine: ").contains("five-item-minimum: ");
    assertThat(outcome.out().replace('\n', ' '))
        .containsPattern("Not asked of a plan of this type and size:.*carers-seven");
    assertThat(outcome.out()).doesNotContain("carers-seven: ");
  }

  @Test
  void aNoteIsNotAskedForWhatAFullPlanNeeds() throws IOException {
    Outcome outcome = coverage(PLAN.replace("person:", "detail: note\nperson:"));
    assertThat(outcome.out()).contains("five-item-minimum: ").doesNotContain("long-term-nine: ");
  }

  @Test
  void aPlanThatNamesAStandardIsHeldAgainstIt() throws IOException {
    Outcome outcome =
        coverage(PLAN.replace("person:", "standard: wales-2015-regulation-3\nperson:"));
    assertThat(outcome.out()).contains("wales-2015-regulation-3: ");
    assertThat(outcome.out()).contains("not asked  Direct payments, where there are any.");
    assertThat(outcome.out()).contains("nothing at budget.kind = direct-payment");
  }

  @Test
  void oneOutcomeAreaIsEnough() throws IOException {
    String plan =
        PLAN.replace("long-term-condition", "care-and-treatment-wales")
            .replace("lengths.", "lengths.\n    area: lifestyle");
    Outcome outcome = coverage(plan, "--standard", "wales-outcome-areas", "--fail-missing");
    assertThat(outcome.out()).contains("1 of 8 points met, and 1 is enough");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void programsGetPlacesAndNoWordsOfThePlan() throws IOException {
    Outcome outcome = coverage(PLAN, "--standard", "long-term-nine", "--format", "json");
    assertThat(outcome.out())
        .contains("\"outcome\" : \"met\"")
        .contains("\"path\" : \"health.medicines\"")
        .doesNotContain("Ramipril")
        .doesNotContain("Ifor Rees");
  }

  @Test
  void aSlipInTheNameOfAStandardGetsTheNearestOne() throws IOException {
    Outcome outcome = coverage(PLAN, "--standard", "crisis-for");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("Did you mean 'crisis-four'?");
  }

  @Test
  void aPlanThatCannotBeReadIsTrouble() throws IOException {
    Outcome outcome = coverage("person: {name: [\n");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("ifor.careplan.yaml:");
  }

  @Test
  void theListShowsSourcesAndATeamsOwn() throws IOException {
    Path own = Files.createDirectories(folder.resolve(".careplan").resolve("standards"));
    Files.writeString(
        own.resolve("ours.yaml"),
        "standard: ours\ntitle: Ours\nsource: Us\npoints: [{point: a, says: A., all: [summary]}]\n");
    Outcome outcome = Typed.in(folder).type("coverage", "--list");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("Mental Health (Wales) Measure 2010, section 18")
        .contains("Yours: .careplan/standards/ours.yaml");
  }
}
