package careplan.language.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.language.Vocabulary;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallJudgementsTest {

  private final Vocabulary words = Vocabulary.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jo Smith, Social Worker | PERSON", "Dr Patel | PERSON", "Neighbour (Pat) | PERSON",
            "Wioletta | PERSON", "me | SELF", "Mum | RELATION", "his Mum | RELATION",
        "Manager | ROLE", "CPN | ROLE", "my GP | ROLE", "Ward Manager, Rowan Ward | ROLE",
            "whoever is on shift | ROLE", "Home help | SERVICE", "Crisis team | SERVICE",
        "Age UK | SERVICE", "the ward | SERVICE", "'' | NOBODY"
      })
  void tellsWhoAnOwnerIs(String who, OwnerKind kind) {
    assertThat(new OwnerJudgement(words).of(who.replace("'", "")).kind()).isEqualTo(kind);
  }

  @Test
  void saysWhatARoleStandsFor() {
    assertThat(new OwnerJudgement(words).of("CPN").inFull())
        .isEqualTo("community psychiatric nurse");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "becomes unwell",
        "Jay deteriorates",
        "signs of relapse",
        "mood changes",
        "increased anxiety"
      })
  void asksForASignThatCanBeSeen(String sign) {
    assertThat(new SignJudgement(words).tooGeneral(sign)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stops making eye contact and starts pacing",
        "stays in bed past noon",
        "not eating",
        "sleeps less than four hours",
        "becomes unwell and stops answering the door"
      })
  void isContentWithASignThatCanBeSeen(String sign) {
    assertThat(new SignJudgement(words).tooGeneral(sign)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "make sure he has a quiet place where others will not disturb him",
        "ring his Mum on 243657",
        "if further advice is needed contact his GP",
        "999",
        "listen",
        "Take him outside"
      })
  void isContentWithAStepThatSaysWhatToDo(String step) {
    assertThat(new StepJudgement(words).unclear(step)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Manage risk appropriately",
        "Keep her safe",
        "Crisis team",
        "Follow crisis plan",
        "Monitor"
      })
  void asksForADeedInAStep(String step) {
    assertThat(new StepJudgement(words).unclear(step)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to improve John's current situation",
        "To maintain health and wellbeing",
        "To ensure holistic person-centred care"
      })
  void seesAPurposeThatWouldFitAnybody(String purpose) {
    assertThat(new PurposeJudgement(words).saysNothing(purpose)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "So that Annie can go on living in her cottage with the dog",
        "Stay out of hospital and see my grandchildren",
        "I want to be safe"
      })
  void seesAPurposeOfSomebodysOwn(String purpose) {
    assertThat(new PurposeJudgement(words).saysNothing(purpose)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Refer John to X for help with anger management",
        "TBC",
        "[name]",
        "Insert here",
        "lorem ipsum",
        "...",
        "\u2026",
        "???",
        "Ask Mr X",
        "to be confirmed"
      })
  void findsWhatWasNeverFilledIn(String text) {
    assertThat(PlaceholderJudgement.in(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Take 2 x 5 mg",
        "X-ray on Monday",
        "Love from Nan x",
        "N/A",
        "Type 2 diabetes",
        "he scores 9 [out of 10]",
        "Wait... then ask again",
        "Malcolm X poster",
        "Hearing test",
        "Blood test",
        "Urine sample"
      })
  void leavesAloneWhatOnlyLooksUnfilled(String text) {
    assertThat(PlaceholderJudgement.in(text)).isEmpty();
  }

  @Test
  void hearsTheServiceSpeak() {
    VoiceJudgement voice = new VoiceJudgement(words);
    assertThat(voice.in("Weight to be monitored weekly"))
        .extracting(DecidingWords::words)
        .containsExactly("be monitored");
    assertThat(voice.in("Medication will be reviewed by Dr Patel")).isEmpty();
    assertThat(voice.in("I walk to the shop")).isEmpty();
  }

  @Test
  void saysHowHardAPlanIsToReadOnlyWhereThereIsEnoughOfIt() {
    ReadingEase ease = new ReadingEase(words);
    assertThat(ease.of(Collections.nCopies(29, "I like tea."))).isEmpty();
    assertThat(ease.of(Collections.nCopies(30, "I like tea.")))
        .get()
        .extracting(ReadingEase.Report::band)
        .isEqualTo(ReadingEase.Band.EASY);
    ReadingEase.Report hard =
        ease.of(
                Collections.nCopies(
                    30, "Staff will facilitate and utilise 2 20 mg tablets subsequently."))
            .orElseThrow();
    assertThat(hard.band()).isEqualTo(ReadingEase.Band.HARD);
    assertThat(hard.hardWords()).containsEntry("utilise", "use");
    assertThat(hard.numeralsTogether()).isEqualTo(30);
    assertThat(List.of(hard.wordsPerSentence())).containsExactly(8);
  }
}
