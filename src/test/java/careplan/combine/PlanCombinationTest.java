package careplan.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanCombinationTest {
  private static final String HEAD = "careplan: 1\nperson: {name: Bron Ellis}\n";

  private static List<String> clashes(Combined combined) {
    return combined.report().of(Report.Part.CLASHES);
  }

  @Test
  void joinsWhoeverHasOneNameAndOneNumberAndFollowsTheirId() {
    Combined combined =
        Together.of(
            HEAD
                + "actions: [{action: Ring Bron, who: jo}]\n"
                + "team: [{id: jo, name: Jo Smith, phone: 01632 960111}]\n",
            HEAD
                + "actions: [{action: Call in, who: smith}]\n"
                + "team: [{id: smith, name: jo smith, phone: 01632 960 111, role: Nurse}]\n");
    assertThat(combined.text())
        .contains("action: Call in\n    who: jo")
        .contains("- id: jo\n    name: Jo Smith\n    role: Nurse")
        .doesNotContain("id: smith");
    assertThat(combined.report().of(Report.Part.JOINED)).hasSize(1);
    assertThat(combined.report().leavesSomethingOpen()).isFalse();
  }

  @Test
  void keepsApartWhomNobodyIsSureOfAndSaysHowToAnswer() {
    String one = HEAD + "team: [{id: jo, name: Jo Smith, role: Nurse, phone: 01632 960111}]\n";
    String other = HEAD + "team: [{id: jo, name: Jo Smith, role: Friend, phone: 01632 960112}]\n";
    Combined apart = Together.of(one, other);
    assertThat(apart.text()).contains("id: jo\n", "id: jo-2\n");
    assertThat(apart.report().of(Report.Part.DOUBTS))
        .singleElement()
        .asString()
        .contains("--same jo=jo-2");
    assertThat(apart.report().leavesSomethingOpen()).isTrue();
    Combined same = Together.of(doubt -> Optional.of(true), one, other);
    assertThat(same.text()).contains("id: jo\n").doesNotContain("jo-2");
    assertThat(same.report().of(Report.Part.LEFT_OUT)).anyMatch(said -> said.contains("960112"));
    assertThat(Together.of(doubt -> Optional.of(false), one, other).report().leavesSomethingOpen())
        .isFalse();
  }

  @Test
  void sharesOfficeNumbersAmongTwoPeople() {
    Combined combined =
        Together.of(
            HEAD + "team: [{id: jo, name: Jo Smith, phone: 01632 960111}]\n",
            HEAD + "team: [{id: ali, name: Ali Khan, phone: 01632 960111}]\n");
    assertThat(combined.text()).contains("id: jo\n", "id: ali\n");
    assertThat(combined.report().of(Report.Part.APART)).hasSize(1);
  }

  @Test
  void keepsNeedsWithTheirOriginAndJoinsWhatIsOne() {
    Combined combined =
        Together.of(
            HEAD + "needs: [{id: warm, need: To be warm, why: My chest}]\n",
            HEAD
                + "needs:\n  - {id: heat, need: to be  warm, area: housing}\n"
                + "  - {id: warm, need: To get out}\n"
                + "goals: [{id: go, goal: Go out, needs: [heat, warm]}]\n");
    assertThat(combined.text())
        .contains(
            """
            needs:
              - id: warm
                need: To be warm
                area: housing
                why: My chest
                x-from:
                  - a.yaml
                  - b.yaml
              - id: warm-2
                need: To get out
                x-from: b.yaml
            goals:
              - id: go
                goal: Go out
                needs:
                  - warm
                  - warm-2
                x-from: b.yaml
            """);
  }

  @Test
  void neverChoosesBetweenTwoDoses() {
    Combined combined =
        Together.of(
            HEAD + "health: {medicines: [{medicine: Furosemide, dose: 40 mg}]}\n",
            HEAD + "health: {medicines: [{medicine: furosemide, dose: 80 mg}]}\n");
    assertThat(combined.text())
        .contains("dose: 40 mg\n      x-from: a.yaml", "dose: 80 mg\n      x-from: b.yaml");
    assertThat(clashes(combined)).singleElement().asString().contains("40 mg", "80 mg");
    assertThat(
            clashes(
                Together.of(
                    HEAD + "health: {medicines: [{medicine: T4, dose: 75 mcg}]}\n",
                    HEAD + "health: {medicines: [{medicine: T4, dose: 75 micrograms}]}\n")))
        .isEmpty();
  }

  @Test
  void namesTwoCoordinatorsAndTwoNumbers() {
    String team =
        "coordinator: %s\ncrisis: {contacts: [{who: %s}]}\nteam:\n  - {id: %s, name: %s, ";
    Combined combined =
        Together.of(
            HEAD + team.formatted("jo", "jo", "jo", "Jo Smith") + "phone: 01632 960111}\n",
            HEAD + team.formatted("al", "al", "al", "Ali Khan") + "phone: 01632 960112}\n");
    assertThat(clashes(combined))
        .anyMatch(clash -> clash.startsWith("coordinator: jo in a.yaml, al in b.yaml"))
        .anyMatch(clash -> clash.contains("other people to ring in a crisis"));
  }

  @Test
  void namesActionsAtTheSameTime() {
    String action = "actions: [{action: %s, who: me, when: %s}]\n";
    assertThat(
            clashes(
                Together.of(
                    HEAD + action.formatted("Go to the class", "'Mondays at 1:30'"),
                    HEAD + action.formatted("Wait for the nurse", "'Monday to Friday, 1 to 3'"))))
        .singleElement()
        .asString()
        .contains("Go to the class", "Wait for the nurse", "Mondays at 1:30");
    assertThat(
            clashes(
                Together.of(
                    HEAD + action.formatted("Go to the class", "'Mondays at 1:30'"),
                    HEAD + action.formatted("Wait for the nurse", "'Tuesdays at 1:30'"))))
        .isEmpty();
  }

  @Test
  void takesTheShortestReview() {
    Combined combined =
        Together.of(
            HEAD + "review: {every: 6 months, next: 2027-05-01}\n",
            HEAD + "review: {every: 3 weeks, next: 2027-06-01}\n");
    assertThat(combined.text()).contains("every: 3 weeks\n  next: 2027-05-01");
    assertThat(combined.report().of(Report.Part.SETTLED)).hasSize(2);
    assertThat(combined.report().leavesSomethingOpen()).isFalse();
  }

  @Test
  void saysWhereOneKnowsOfNoAllergyAndTheOtherDoes() {
    Combined combined =
        Together.of(
            HEAD + "health: {allergies: none known}\n",
            HEAD + "health: {allergies: [{to: Penicillin}]}\n");
    assertThat(combined.text()).contains("- to: Penicillin").doesNotContain("none known");
    assertThat(clashes(combined)).singleElement().asString().contains("none known");
  }

  @Test
  void asksAgainForConsentThatWasGivenForOnePlan() {
    String consent = "consent: [{with: jo, may-see: %s}]\nteam: [{id: jo, name: Jo}]\n";
    Combined one = Together.of(HEAD + consent.formatted("all"), HEAD);
    assertThat(one.text()).doesNotContain("consent:");
    assertThat(one.report().of(Report.Part.CONSENT)).hasSize(1);
    assertThat(Together.of(HEAD + consent.formatted("nothing"), HEAD).text())
        .contains("may-see: nothing");
    assertThat(Together.of(HEAD + consent.formatted("all"), HEAD + consent.formatted("all")).text())
        .contains("may-see: all");
  }

  @Test
  void whatPointsToNobodyDoesNotComeToPointToSomebody() {
    Combined combined =
        Together.of(
            HEAD + "team: [{id: sam, name: Sam Rees}]\n",
            HEAD + "actions: [{action: Ring, who: sam}]\n");
    assertThat(clashes(combined)).singleElement().asString().contains("sam", "b.yaml");
  }

  @Test
  void daysInWordsThatCountFromAnotherDayAreNamed() {
    Combined combined =
        Together.of(
            HEAD + "date: 2026-11-01\n",
            HEAD + "date: 2026-10-01\ngoals: [{goal: Walk, by: in six weeks}]\n");
    assertThat(clashes(combined)).singleElement().asString().contains("in six weeks", "2026-10-01");
  }

  @Test
  void plansOfDifferentPeopleAreKnown() {
    String other = "careplan: 1\nperson: {name: Bron Evans}\n";
    assertThat(Persons.differ(Together.sources(HEAD, other))).isPresent();
    String born = "careplan: 1\nperson: {name: bron ellis, born: %s}\n";
    assertThat(Persons.differ(Together.sources(HEAD, born.formatted("1950-01-01")))).isEmpty();
    assertThat(
            Persons.differ(
                Together.sources(born.formatted("1950-01-01"), born.formatted("1950-01-02"))))
        .isPresent();
    String number = "careplan: 1\nperson: {name: %s, nhs-number: 999 123 4586}\n";
    assertThat(
            Persons.differ(
                Together.sources(number.formatted("Bron Ellis"), number.formatted("B. Ellis"))))
        .isEmpty();
  }

  @Test
  void commentsStandAtTheEndAndAllowNothing() {
    Combined combined = Together.of("# careplan: allow jargon - agreed\n" + HEAD, HEAD);
    assertThat(combined.text()).endsWith("# In a.yaml: careplan: allow jargon - agreed\n");
  }
}
