package careplan.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Large and senseless texts are read to the end, and what stands behind them is still found. */
class HostileTextTest {
  private static final int MEBIBYTE = 1 << 20;

  static List<String> texts() {
    return List.of(
        "a".repeat(MEBIBYTE),
        "7".repeat(MEBIBYTE),
        ",".repeat(100_000),
        "-".repeat(100_000),
        "by ".repeat(200_000),
        "every other ".repeat(60_000),
        "the end of ".repeat(60_000),
        "1 and ".repeat(100_000),
        "24/".repeat(100_000),
        "at least ".repeat(80_000),
        "Mon, ".repeat(100_000),
        "Mon, 9-5 ".repeat(60_000),
        "9-5 Mon, ".repeat(60_000),
        "not ".repeat(200_000),
        "not closed without a never ".repeat(40_000),
        "except when it is not ".repeat(40_000),
        "by the time ".repeat(50_000),
        "9-".repeat(100_000),
        "e\u0301\u0302".repeat(100_000),
        "\ud83d".repeat(100_000),
        "\u2019".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void findsWhatFollowsThem(String text) {
    List<TimeExpression> found = TimeExpressions.in(text + " . Call before Christmas");

    assertThat(found).isNotEmpty();
    assertThat(found.get(found.size() - 1).kind()).isEqualTo(TimeKind.DEADLINE);
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void areNoHoursAtWhichSomebodyAnswers(String text) {
    assertThat(ContactHours.judge(text, text, text, "not 24/7. " + text).answers())
        .isEqualTo(ContactHours.Answers.NOT_ALWAYS);
    assertThat(Numbers.in(text + " twelve")).isNotEmpty();
    assertThat(LengthOfTime.parse(text)).isEmpty();
  }
}
