package careplan.language.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.language.Vocabulary;
import careplan.language.WordEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedJudgementTest {

  private final NeedJudgement needs = new NeedJudgement(Vocabulary.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keep warm and get up in the morning",
        "adequate warmth, or cleanliness, or personal care",
        "needs to be able to take up a leisure activity",
        "to get to my physiotherapy appointments without getting breathless",
        "I dread the district nurse's mornings because I never know when she comes",
        "Medication makes me too drowsy to drive",
        "company in the evenings",
        "help with buttons and laces",
        "to stop going into hospital every winter",
        "somebody to sit with at dinner",
        "My carers keep changing and I never know who is coming",
        "less noise at night",
        "her own front door key"
      })
  void hearsANeed(String need) {
    assertThat(needs.of(need).kind()).isEqualTo(NeedKind.NEED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home help",
        "Day Hospital",
        "I need a home help",
        "debt counselling",
        "a course of hydrotherapy",
        "Carers four times a day",
        "to be referred to the memory clinic",
        "Attend stroke club",
        "respite so that his wife can rest"
      })
  void hearsAServiceEvenWhereItIsPutAsAWish(String need) {
    assertThat(needs.of(need).kind()).isIn(NeedKind.SERVICE, NeedKind.ROLE, NeedKind.TASK);
    assertThat(needs.of(need).question()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stairlift",
        "ramipril 5mg",
        "Attendance Allowance",
        "a commode by the bed",
        "hearing aids"
      })
  void hearsAThing(String need) {
    assertThat(needs.of(need).kind()).isEqualTo(NeedKind.THING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Have a fire lit and help with morning routines",
        "to have his nails cut",
        "Staff to check her pad at 2am",
        "Fluids to be recorded",
        "Monitor weight"
      })
  void hearsATaskSomebodyDoes(String need) {
    assertThat(needs.of(need).kind()).isEqualTo(NeedKind.TASK);
  }

  @Test
  void pointsAtTheWordsThatDecided() {
    NeedVerdict verdict = needs.of("Mrs Lloyd needs a pendant alarm");
    assertThat(verdict.words())
        .get()
        .satisfies(
            words -> {
              assertThat(words.words()).isEqualTo("pendant alarm");
              assertThat(words.start()).isEqualTo(18);
              assertThat(words.end()).isEqualTo(31);
            });
    assertThat(verdict.thirdPerson()).get().extracting(DecidingWords::words).isEqualTo("Mrs Lloyd");
  }

  @Test
  void knowsWhenThePersonSpeaks() {
    assertThat(needs.of("I need to sleep").thirdPerson()).isEmpty();
    assertThat(needs.of("To sleep through").thirdPerson()).isEmpty();
    assertThat(needs.of("Needs to sleep through").thirdPerson())
        .get()
        .extracting(DecidingWords::words)
        .isEqualTo("Needs");
    assertThat(needs.of("He cannot sleep").thirdPerson()).isPresent();
  }

  @Test
  void seesANeedThatOnlyRepeatsItsAction() {
    assertThat(needs.repeats("Have the fire lit every morning", "Light the fire in the morning"))
        .isTrue();
    assertThat(
            needs.repeats(
                "Keep warm and get up in the morning",
                "Home help lights the fire between 9 and 10"))
        .isFalse();
    assertThat(needs.repeats("Company", "Company on Tuesdays")).isFalse();
  }

  @Test
  void knowsATeamsOwnServices() {
    NeedJudgement ours =
        new NeedJudgement(
            Vocabulary.standard()
                .with(
                    List.of(
                        new WordEntry(
                            "bluebell", "service", "What happens there that matters?", "team"))));
    assertThat(ours.of("I want Bluebell").question()).isEqualTo("What happens there that matters?");
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(needs.of("").words()).isEmpty();
  }
}
