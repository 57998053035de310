package careplan.language.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTimesTest {
  private static final LocalDate BASE = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mondays at 3 | 900 | 900",
        "every morning at 7 | 420 | 420",
        "every evening at 7:15 | 1155 | 1155",
        "every night at 11 | 1380 | 1380",
        "Fridays at 10:30 | 630 | 630",
        "weekdays, 9:30 to 11:00 | 570 | 660",
        "Tuesdays, 2 till 4 | 840 | 960",
        "Wednesday afternoons at 4 | 960 | 960",
        "bob dydd Llun am 3 | 900 | 900",
        "Thursdays, 7 to 8 in the evening | 1140 | 1200",
        "Thursdays, 7am to 8pm | 420 | 1200",
        "Thursdays, 7:00 to 20:00 | 420 | 1200",
      })
  void readsTheTime(String words, int from, int to) {
    WeekTimes times = WeekTimes.read(words, BASE);
    assertThat(times.exact()).as(words).isTrue();
    assertThat(times.slots()).containsExactly(new WeekTimes.Slot(from, to));
  }

  @Test
  void readsTheDays() {
    assertThat(WeekTimes.read("Mondays and Thursdays at 2", BASE).days())
        .containsExactlyInAnyOrder(MONDAY, THURSDAY);
    assertThat(WeekTimes.read("Tuesday to Friday, 9:00 to 9:20", BASE).days())
        .containsExactlyInAnyOrder(TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    assertThat(WeekTimes.read("every night at 10", BASE).days()).hasSize(7);
  }

  @Test
  void readsHowFarApartAndBetweenWhichDays() {
    WeekTimes times =
        WeekTimes.read("every second Tuesday at 11, from 15 September until 8 December", BASE);
    assertThat(times.everyWeeks()).isEqualTo(2);
    assertThat(times.from()).contains(LocalDate.of(2026, 9, 15));
    assertThat(times.until()).contains(LocalDate.of(2026, 12, 8));
    assertThat(times.exact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "when I need it",
        "first Monday of the month at 2",
        "every Tuesday after my shower",
        "Thursdays at 7",
        "alternate Fridays at 2",
        "every day at 5, apart from Sundays",
        "every night at 1"
      })
  void aDoubtIsNoTime(String words) {
    assertThat(WeekTimes.read(words, BASE).exact()).isFalse();
  }

  @Test
  void longWordsAreReadInTime() {
    assertThat(WeekTimes.read("Mondays at 2 and ".repeat(20_000), BASE).days()).contains(MONDAY);
  }
}
