package careplan.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionsTest {
  private static final LocalDate BASE = LocalDate.of(2026, 11, 2);

  @ParameterizedTest
  @CsvFileSource(
      resources = "/careplan/language/time/resolved.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void findsTheWordsAndTheDayTheyMean(
      String text, TimeKind kind, String words, Certainty certainty, LocalDate day) {
    List<TimeExpression> found = TimeExpressions.in(text);

    assertThat(found).hasSize(1);
    TimeExpression expression = found.get(0);
    assertThat(expression.kind()).isEqualTo(kind);
    assertThat(expression.wordsIn(text)).isEqualTo(words);
    assertThat(expression.certainty()).isEqualTo(certainty);
    assertThat(expression.resolve(BASE).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "March | 2027-03-31",
        "end of the month | 2026-11-30",
        "6 weeks | 2026-12-14",
        "three months | 2027-02-02",
        "6/52 | 2026-12-14",
        "Friday | 2026-11-06",
        "1 April | 2027-04-01",
        "01/04/2027 | 2027-04-01",
        "Easter 2028 | 2028-04-16",
        "before Easter | 2027-03-27",
        "2028 | 2028-12-31",
        "diwedd Ebrill | 2027-04-30",
        "chwe wythnos | 2026-12-14"
      })
  void readsBareWordsThatSayUntilWhen(String text, LocalDate day) {
    assertThat(TimeExpressions.until(text).orElseThrow().resolve(BASE)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "half term",
        "next review",
        "discharge",
        "the summer",
        "my birthday",
        "end of the placement",
        "session 6",
        "annual review"
      })
  void knowsWhatHangsOnAnEventWithoutADay(String text) {
    TimeExpression expression = TimeExpressions.until(text).orElseThrow();

    assertThat(expression.isTimeLimit()).isTrue();
    assertThat(expression.certainty()).isEqualTo(Certainty.ANCHORED);
    assertThat(expression.resolve(BASE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "ongoing", "asap", "when possible", "in due course", "TBC"})
  void knowsWhatCannotBeWorkedOut(String text) {
    TimeExpression expression = TimeExpressions.until(text).orElseThrow();

    assertThat(expression.kind()).isEqualTo(TimeKind.VAGUE);
    assertThat(expression.isTimeLimit()).isFalse();
    assertThat(expression.certainty()).isEqualTo(Certainty.OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This may help",
        "We march on to the next thing",
        "April will ring the nurse",
        "End of life wishes",
        "I sat in the sun",
        "Keep up to date",
        "I did it by myself",
        "cut down by half",
        "a score of 7/10",
        "Use a walking frame",
        "my second son"
      })
  void findsNoLimitInWordsThatOnlyLookLikeOne(String text) {
    assertThat(TimeExpressions.in(text)).noneMatch(TimeExpression::isTimeLimit);
  }

  @Test
  void doesNotMistakeTheDaysOfAWeekForOneDay() {
    assertThat(limits("Go on Monday")).isTrue();
    assertThat(limits("Go on Mondays")).isFalse();
    assertThat(limits("Go on Monday and Thursday")).isFalse();
    assertThat(limits("Go on a Monday")).isFalse();
    assertThat(limits("Join the Monday group")).isFalse();
  }

  private static boolean limits(String text) {
    return TimeExpressions.in(text).stream().anyMatch(TimeExpression::isTimeLimit);
  }

  @Test
  void givesPlacesInUtf16() {
    String text = "\uD83D\uDE00 Ring Mair \u2013 by Friday, please";
    TimeExpression expression = TimeExpressions.in(text).get(0);

    assertThat(expression.start()).isEqualTo(text.indexOf("by"));
    assertThat(expression.wordsIn(text)).isEqualTo("by Friday");
  }

  @Test
  void findsSeveralInOneSentence() {
    String text = "Swim for 30 minutes every other Tuesday at 10.30 for the next two months";

    assertThat(TimeExpressions.in(text))
        .extracting(TimeExpression::kind)
        .containsExactly(TimeKind.PERIOD, TimeKind.FREQUENCY, TimeKind.CLOCK, TimeKind.DEADLINE);
  }

  @Test
  void hasNoDayForSumsBeyondTheCalendar() {
    assertThat(TimeExpressions.until("in 900000 years").flatMap(found -> found.resolve(BASE)))
        .isEmpty();
    assertThat(TimeExpressions.until("in 5 weeks").flatMap(found -> found.resolve(LocalDate.MAX)))
        .isEmpty();
  }
}
