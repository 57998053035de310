package careplan.language.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.language.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalJudgementTest {

  private final GoalJudgement goals = new GoalJudgement(Vocabulary.standard());

  private GoalVerdict judge(String goal, String measure) {
    return goals.of(goal, measure, "", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "improve mobility",
        "to improve John's current situation",
        "be happier",
        "Increase independence",
        "Better self-esteem",
        "get more out of life",
        "manage my condition",
        "work on my anger"
      })
  void wantsToKnowWhatWillBeDifferent(String goal) {
    assertThat(judge(goal, "").specific().holds()).isFalse();
    assertThat(judge(goal, "").measurable().holds()).isFalse();
    assertThat(judge(goal, "").specific().words()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Walk to the harbour and back twice a week",
        "Make 50 peanut butter sandwiches by 2pm",
        "Ring my brother every Sunday",
        "Dance at my niece's wedding",
        "Weight above 52 kg",
        "stop smoking"
      })
  void isContentWithADeedOrANumber(String goal) {
    assertThat(judge(goal, "").specific().holds()).isTrue();
    assertThat(judge(goal, "").measurable().holds()).isTrue();
  }

  @Test
  void readsTheMeasureWithTheGoal() {
    assertThat(judge("Sleep better", "").measurable().holds()).isFalse();
    GoalVerdict.Answer answer =
        judge("Sleep better", "six hours or more, five nights in seven").measurable();
    assertThat(answer.holds()).isTrue();
    assertThat(answer.words()).get().extracting(DecidingWords::input).isEqualTo(Input.MEASURE);
  }

  @Test
  void doesNotTakeAConfidenceScoreForAMeasure() {
    assertThat(judge("think about food differently (confidence 7/10)", "").measurable().holds())
        .isFalse();
  }

  @Test
  void doesNotTakeADateForAMeasure() {
    assertThat(judge("feel calmer by 1 March", "").measurable().holds()).isFalse();
    assertThat(judge("feel calmer by 1 March", "").timeBound().isBound()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Client will comply with medication, DOING_AS_ASKED",
    "I will engage with my care team, DOING_AS_ASKED",
    "Resident will dress with minimal assistance, SAID_ABOUT_THE_PERSON",
    "Improve skin integrity, CLINICAL_WORDS",
    "Barthel score above 12, CLINICAL_WORDS"
  })
  void hearsTheServicesAim(String goal, GoalReason reason) {
    GoalVerdict.Answer answer = judge(goal, "").personsOwn();
    assertThat(answer.holds()).isFalse();
    assertThat(answer.reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I want to lose weight",
        "get out more",
        "get a job",
        "manage the voices better",
        "play the organ again",
        "feel less low"
      })
  void hearsThePersonsOwnAim(String goal) {
    assertThat(judge(goal, "").personsOwn().holds()).isTrue();
  }
}
