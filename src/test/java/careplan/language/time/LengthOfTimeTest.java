package careplan.language.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthOfTimeTest {

  @ParameterizedTest
  @CsvSource({
    "3 weeks,3 weeks",
    "1 week,1 week",
    "6 months,6 months",
    "1 year,1 year",
    "72 hours,72 hours",
    "six months,6 months",
    "a year,1 year",
    "a fortnight,2 weeks",
    "6 mis,6 months",
    "12  weeks,12 weeks"
  })
  void readsTheLengthsOfTheFormat(String text, String written) {
    assertThat(LengthOfTime.parse(text).orElseThrow()).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "weeks",
        "3",
        "soon",
        "3 weeks or so",
        "about 3 weeks",
        "2 to 3 weeks",
        "0 weeks",
        "1.5 years",
        "3 weeks.",
        "3 sessions",
        "30 minutes",
        "999999 years",
        "99999999999 days"
      })
  void readsNothingElse(String text) {
    assertThat(LengthOfTime.parse(text)).isEmpty();
  }

  @Test
  void addsByTheCalendarAndByTheWallClock() {
    LocalDate lastOfJanuary = LocalDate.of(2027, 1, 31);

    assertThat(length("1 month").after(lastOfJanuary)).isEqualTo(LocalDate.of(2027, 2, 28));
    assertThat(length("3 weeks").after(lastOfJanuary)).isEqualTo(LocalDate.of(2027, 2, 21));
    assertThat(length("72 hours").after(LocalDateTime.of(2026, 11, 2, 14, 0)))
        .isEqualTo(LocalDateTime.of(2026, 11, 5, 14, 0));
    assertThat(length("72 hours").after(lastOfJanuary)).isEqualTo(LocalDate.of(2027, 2, 3));
    assertThat(length("25 hours").after(lastOfJanuary)).isEqualTo(LocalDate.of(2027, 2, 2));
  }

  @Test
  void comparesFromADay() {
    LocalDate february = LocalDate.of(2027, 2, 1);
    LocalDate march = LocalDate.of(2027, 3, 1);

    assertThat(length("29 days").isLongerThan(length("1 month"), february)).isTrue();
    assertThat(length("29 days").isLongerThan(length("1 month"), march)).isFalse();
    assertThat(length("12 months").isLongerThan(length("1 year"), march)).isFalse();
  }

  private static LengthOfTime length(String text) {
    return LengthOfTime.parse(text).orElseThrow();
  }

  @Test
  void refusesWhatTheFormatDoesNotKnow() {
    assertThatThrownBy(() -> new LengthOfTime(3, ChronoUnit.CENTURIES))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LengthOfTime(0, ChronoUnit.DAYS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
