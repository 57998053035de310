package careplan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import careplan.language.judgement.ActionJudgement;
import careplan.language.judgement.GoalJudgement;
import careplan.language.judgement.LanguageJudgement;
import careplan.language.judgement.NeedJudgement;
import careplan.language.judgement.OwnerJudgement;
import careplan.language.judgement.PlaceholderJudgement;
import careplan.language.judgement.PurposeJudgement;
import careplan.language.judgement.SignJudgement;
import careplan.language.judgement.StepJudgement;
import careplan.language.judgement.VoiceJudgement;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text nobody would write: read in a moment all the same. */
class HostileTextTest {

  static Stream<String> texts() {
    return Stream.of(
        "a".repeat(1 << 20),
        ",".repeat(100_000),
        "and ".repeat(50_000),
        "to be ".repeat(50_000),
        "very ".repeat(50_000),
        "\"".repeat(100_000),
        "'".repeat(100_000),
        "[".repeat(100_000),
        "a/".repeat(50_000),
        "1".repeat(200_000),
        "1.".repeat(100_000),
        "a.".repeat(100_000),
        "-".repeat(100_000),
        "x-".repeat(50_000),
        "\ud83d".repeat(50_000),
        "e\u0301".repeat(50_000),
        "\n".repeat(100_000),
        "not ".repeat(50_000),
        "I need a ".repeat(30_000),
        "is lazy ".repeat(30_000),
        "GP ".repeat(50_000),
        "if ".repeat(50_000),
        "service ".repeat(50_000),
        "Anna ".repeat(50_000),
        "what is ".repeat(40_000),
        "");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isJudgedInAMoment(String source) {
    Vocabulary words = Vocabulary.standard();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(new NeedJudgement(words).of(source).kind()).isNotNull();
          assertThat(new GoalJudgement(words).of(source, source, source, source).specific())
              .isNotNull();
          assertThat(new ActionJudgement(words).of(source, "", "", "").reason()).isNotNull();
          assertThat(new LanguageJudgement(words).of(source, Set.of())).isNotNull();
          assertThat(new OwnerJudgement(words).of(source).kind()).isNotNull();
          assertThat(new SignJudgement(words).tooGeneral(source)).isNotNull();
          assertThat(new StepJudgement(words).unclear(source)).isNotNull();
          assertThat(new PurposeJudgement(words).saysNothing(source)).isNotNull();
          assertThat(new VoiceJudgement(words).in(source)).isNotNull();
          assertThat(PlaceholderJudgement.in(source)).isNotNull();
        });
  }
}
