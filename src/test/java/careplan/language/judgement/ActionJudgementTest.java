package careplan.language.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.language.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionJudgementTest {

  private final ActionJudgement actions = new ActionJudgement(Vocabulary.standard());

  private ActionVerdict judge(String action) {
    return actions.of(action, "", "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "monitor health, VAGUE",
    "monitor medication, VAGUE",
    "monitor mental health, VAGUE",
    "Check benefits, VAGUE",
    "Offer support as needed, VAGUE",
    "To help John get back to work, HIDES_A_GOAL",
    "Improve her diet, HIDES_A_GOAL",
    "Every day, WITHOUT_DEED",
    "Every Thursday for Reminiscence, WITHOUT_DEED",
    "Home help, WITHOUT_DEED",
    "To review the plan in six months, REVIEWS_THE_PLAN",
    "Care plan to be reviewed, REVIEWS_THE_PLAN"
  })
  void saysWhyNobodyCouldFollowIt(String action, ActionReason reason) {
    assertThat(judge(action).reason()).isEqualTo(reason);
    assertThat(judge(action).question()).isNotEmpty();
    assertThat(judge(action).words()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home help every morning between 9 and 10 a.m. to light the fire and help with personal care",
        "remote monitoring of blood pressure, glucose levels",
        "ring his Mum on 243657",
        "Refer John to X for help with anger management",
        "Make sure the kettle is unplugged before you go",
        "Review the dose of furosemide with Dr Farouk on 3 May",
        "Warm the plate, cut the meat up small, sit on his left",
        "walking club",
        "Say \"I'm going to lift your arm now\" and wait for a nod"
      })
  void isContentWithWhatCanBeFollowed(String action) {
    assertThat(judge(action).reason()).isEqualTo(ActionReason.CLEAR);
  }

  @Test
  void countsWhatOtherFieldsSay() {
    assertThat(judge("Phone the hospice").isClear())
        .isEqualTo(actions.of("Phone the hospice", "Jo Smith", "", "").isClear());
    assertThat(actions.of("Water the tomatoes", "Me", "every evening", "greenhouse").isClear())
        .isTrue();
    assertThat(actions.of("Support", "Jo Smith", "every evening", "at home").isClear()).isFalse();
  }

  @Test
  void saysThatNothingIsThere() {
    assertThat(judge(" ").reason()).isEqualTo(ActionReason.EMPTY);
  }
}
