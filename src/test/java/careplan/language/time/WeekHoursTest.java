package careplan.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekHoursTest {
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final int HOUR = 60;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon-Fri 9-5 | 2400",
        "9-5 Mon-Fri | 2400",
        "weekdays 9.30 - 4 | 1950",
        "Monday to Friday, 8am to 6.30pm | 3150",
        "8-6.30 weekdays, Sat 9-12 | 3330",
        "Mon-Fri 9-5, Sat 10-2 | 2640",
        "9-5 Mon-Fri, 10-2 Sat | 2640",
        "Mon, Wed and Fri 10am-noon | 360",
        "Tues & Thurs 10-12 and 2-4 | 480",
        "8pm-8am every night | 5040",
        "24 hours Sat and Sun | 2880",
        "0900-1700 Mon-Fri | 2400",
        "09:00-17:00 daily | 3360",
        "Fri 5pm to Mon 9am | 3840",
        "half past nine to half past three weekdays | 1800",
        "6pm-8am and weekends | 7080",
        "Mon-Fri 8-6, closed 1-2 | 2700",
        "Llun i Gwener 9 tan 5 | 2400",
        "noon to midnight, 7 days a week | 5040"
      })
  void countsTheMinutesOfTheWeek(String text, int minutes) {
    assertThat(WeekHours.parse(text).orElseThrow().minutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24/7",
        "24 hours a day, 7 days a week",
        "24 x 7",
        "round the clock",
        "day and night",
        "midnight to midnight",
        "8am-8pm and 8pm-8am",
        "Mon-Fri 9-5 and at all other times",
        "24 awr y dydd, 7 diwrnod yr wythnos"
      })
  void knowsTheWholeWeek(String text) {
    assertThat(WeekHours.parse(text)).contains(WeekHours.always());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ask at the desk", "365 days a year", "usually in", "24 hours' notice"})
  void readsNoHoursWhereNoneAreSaid(String text) {
    assertThat(WeekHours.parse(text)).isEmpty();
  }

  @Test
  void addsAndTakesAway() {
    WeekHours office = WeekHours.on(WEEKDAYS, 9 * HOUR, 17 * HOUR);

    assertThat(office.union(office.complement()).isWholeWeek()).isTrue();
    assertThat(office.minus(office).isEmpty()).isTrue();
    assertThat(WeekHours.always().minus(office)).isEqualTo(office.complement());
    assertThat(office.isWholeWeek()).isFalse();
  }

  @Test
  void runsOnPastMidnightAndPastTheEndOfTheWeek() {
    WeekHours night = WeekHours.on(Set.of(DayOfWeek.SUNDAY), 22 * HOUR, 6 * HOUR);

    assertThat(night.isOpen(DayOfWeek.SUNDAY, 23 * HOUR)).isTrue();
    assertThat(night.isOpen(DayOfWeek.MONDAY, 5 * HOUR)).isTrue();
    assertThat(night.isOpen(DayOfWeek.MONDAY, 6 * HOUR)).isFalse();
    assertThat(night.isOpen(DayOfWeek.SUNDAY, 5 * HOUR)).isFalse();
  }
}
