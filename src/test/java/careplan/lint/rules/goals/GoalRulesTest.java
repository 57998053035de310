package careplan.lint.rules.goals;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.rules.Spoken;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalRulesTest {

  private static List<Spoken> goal(String fields) {
    return Spoken.of("date: 2026-11-02\ngoals:\n  - " + fields.indent(4).strip() + "\n");
  }

  @Test
  void aMinimalGoalIsJudgedInAllItsParts() {
    List<Spoken> found = goal("goal: Improve compliance with medication");
    assertThat(Spoken.rules(found))
        .contains(
            "goal-not-specific",
            "goal-without-measure",
            "goal-without-date",
            "goal-is-the-services-aim");
  }

  @Test
  void aGoodMinimalGoalIsAskedOnlyForStepsAndAReason() {
    List<Spoken> found = goal("goal: I want to swim ten lengths by the end of March");
    assertThat(Spoken.rules(found))
        .containsExactlyInAnyOrder("goal-without-steps", "goal-without-reason");
  }

  @Test
  void theMeasureCountsWithTheGoal() {
    List<Spoken> found =
        goal("goal: I want to walk further\nmeasure: To the post box and back, twice a week");
    assertThat(Spoken.rules(found))
        .doesNotContain("goal-not-specific", "goal-without-measure", "goal-measure-not-measurable");
  }

  @Test
  void aVagueMeasureIsPointedAtAndIsNotSaidToBeMissing() {
    List<Spoken> found = goal("goal: I want to feel stronger\nmeasure: Better confidence");
    assertThat(Spoken.by("goal-measure-not-measurable", found).words())
        .isEqualTo("Better confidence");
    assertThat(Spoken.rules(found)).doesNotContain("goal-without-measure");
  }

  @Test
  void theStartingPointIsOfferedAsTheMeasureToCome() {
    List<Spoken> found = goal("goal: I want to walk further\nnow: To the gate");
    assertThat(Spoken.by("goal-without-measure", found).better()).startsWith("now: To the gate\n");
  }

  @Test
  void theNextReviewIsOfferedAsTheDay() {
    List<Spoken> found =
        Spoken.of("goals:\n  - goal: I want to knit a scarf\nreview: {next: 2027-02-01}\n");
    assertThat(Spoken.by("goal-without-date", found).better()).startsWith("by: 2027-02-01 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "ongoing", "in due course"})
  void wordsThatAreNoDayGetOneRemark(String by) {
    List<Spoken> found = goal("goal: I want to knit a scarf\nby: " + by);
    assertThat(Spoken.by("goal-without-date", found).words()).isEqualTo(by);
    assertThat(Spoken.rules(found)).doesNotContain("time-cannot-be-worked-out");
  }

  @Test
  void aPeriodWithoutADayToCountFromCannotBeWorkedOut() {
    List<Spoken> found =
        Spoken.of("goals:\n  - {goal: I want to knit a scarf, by: in six weeks}\n");
    Spoken remark = Spoken.by("time-cannot-be-worked-out", found);
    assertThat(remark.severity()).isEqualTo("error");
    assertThat(remark.better()).startsWith("by: ");
  }

  @Test
  void aServicesAimInThePersonsOwnWordsStands() {
    List<Spoken> found =
        goal("goal: I want to comply with my treatment\nown-words: yes\nwhy: For my children");
    assertThat(Spoken.loud(found)).isEmpty();
    assertThat(Spoken.rules(found)).doesNotContain("goal-is-the-services-aim");
  }

  @Test
  void saidByMeAloneIsNotOwnWords() {
    List<Spoken> found = goal("goal: Improve wellbeing\nsaid-by: me");
    assertThat(Spoken.loud(found)).contains("goal-not-specific");
  }

  @Test
  void theServicesAimIsFoundInItsWords() {
    List<Spoken> found = goal("goal: Comply with treatment\nwhy: I want to see my sons grow up.");
    Spoken remark = Spoken.by("goal-is-the-services-aim", found);
    assertThat(remark.words()).startsWith("Comply");
    assertThat(remark.better()).contains("I want to see my sons grow up.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"achieved", "stopped", "not-achieved"})
  void whatIsSettledIsLeftAlone(String status) {
    assertThat(goal("goal: Improve mobility\nby: 2026-01-01\nstatus: " + status)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"end-of-life", "advance-planning"})
  void nobodyIsAskedForGoalsNearTheEnd(String type) {
    assertThat(Spoken.of("type: " + type + "\ngoals:\n  - goal: Improve comfort\n")).isEmpty();
  }

  @Test
  void oneDayGetsOneRemark() {
    assertThat(Spoken.rules(goal("goal: I want to knit a scarf\nby: 2026-10-01")))
        .contains("goal-before-plan")
        .doesNotContain("goal-date-passed");
    assertThat(Spoken.rules(goal("goal: I want to knit a scarf\nby: 2026-11-20")))
        .contains("goal-date-passed");
    assertThat(Spoken.rules(goal("goal: I want to knit a scarf\nby: 2026-11-21")))
        .doesNotContain("goal-date-passed");
  }

  @Test
  void whatMattersIsAReason() {
    String goal = "goals:\n  - goal: I want to play the trombone at the carnival\n";
    assertThat(Spoken.rules(Spoken.of(goal))).contains("goal-without-reason");
    assertThat(Spoken.rules(Spoken.of("about-me: {what-matters: My old trombone}\n" + goal)))
        .doesNotContain("goal-without-reason");
    assertThat(Spoken.rules(Spoken.of("about-me: {what-matters: My two cats}\n" + goal)))
        .contains("goal-without-reason");
  }

  @Test
  void levelsThatSayTheSameAreOutOfOrder() {
    List<Spoken> found =
        goal("goal: I want to sing\nlevels: {less: I listen, expected: I listen., more: I sing}");
    assertThat(Spoken.rules(found)).doesNotContain("goal-without-measure");
    found =
        goal("goal: I want to sing\nlevels: {less: I listen, expected: i listen, more: I sing}");
    assertThat(Spoken.by("goal-levels-out-of-order", found).words()).isEqualTo("i listen");
  }
}
