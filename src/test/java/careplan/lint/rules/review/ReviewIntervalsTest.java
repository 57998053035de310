package careplan.lint.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.rules.Linted;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest time to the next review: the last day is in time, the day after is not. */
class ReviewIntervalsTest {
  private static final LocalDate MADE = LocalDate.of(2026, 8, 31);

  private static List<String> tooFar(String types, LocalDate next, String more) {
    return Linted.by(
        Set.of("review-too-far"),
        """
        careplan: 1
        type: %s
        date: %s
        person: {name: Ffion Hughes}
        review: {next: %s}
        %s
        """
            .formatted(types, MADE, next, more));
  }

  @ParameterizedTest
  @CsvSource({
    "mental-health,2027-08-31",
    "carers-support,2027-08-31",
    "section-117-aftercare,2027-08-31",
    "direct-payments,2027-08-31",
    "long-term-condition,2027-08-31",
    "prison-release,2027-02-28",
    "rehabilitation,2026-11-30"
  })
  void endsWithTheLastDay(String type, LocalDate last) {
    assertThat(tooFar(type, last, "")).isEmpty();
    assertThat(tooFar(type, last.plusDays(1), "")).containsExactly("error review-too-far");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "care-and-treatment-wales",
        "health-action",
        "person-centred",
        "care-passport",
        "older-people",
        "care-and-support",
        "personalised-care",
        "shared-care",
        "agreement",
        "care-programme-approach",
        "personal-budget",
        "end-of-life"
      })
  void isMadeUpForNoOtherType(String type) {
    assertThat(tooFar(type, MADE.plusYears(5), "")).isEmpty();
  }

  @Test
  void isTheShortestOfSeveral() {
    assertThat(tooFar("[mental-health, prison-release]", LocalDate.of(2027, 3, 1), ""))
        .containsExactly("error review-too-far");
  }

  @Test
  void countsFromTheLastReview() {
    String reviewed = "reviews: [{on: 2026-11-02, outcome: continue}]";
    assertThat(tooFar("rehabilitation", LocalDate.of(2027, 2, 2), reviewed)).isEmpty();
    assertThat(tooFar("rehabilitation", LocalDate.of(2027, 2, 3), reviewed)).hasSize(1);
  }

  @Test
  void mayBeLongerForAReasonUnderConsidered() {
    String reason = "considered: {review.next: Back from Lagos on 5 December}";
    assertThat(tooFar("rehabilitation", LocalDate.of(2026, 12, 7), reason)).isEmpty();
  }

  private static List<String> offSchedule(String next, String reviews) {
    return Linted.by(
        Set.of("review-off-schedule"),
        """
        careplan: 1
        type: personal-budget
        date: 2026-11-01
        person: {name: Ffion Hughes}
        placement: {started: 2026-11-02T14:00}
        review: {next: %s}
        %s
        """
            .formatted(next, reviews));
  }

  @Test
  void isSeventyTwoHoursAfterAMoveToTheHour() {
    assertThat(offSchedule("2026-11-05T14:00", "")).isEmpty();
    assertThat(offSchedule("2026-11-05T14:01", "")).containsExactly("error review-off-schedule");
  }

  @Test
  void isThenThreeWeeksAfterTheMoveWithAWeeksGrace() {
    String first = "reviews: [{on: 2026-11-05T11:00, kind: 72-hours, outcome: continue}]";
    assertThat(offSchedule("2026-11-30", first)).isEmpty();
    assertThat(offSchedule("2026-12-01", first)).containsExactly("error review-off-schedule");
  }

  @Test
  void isThenSixMonthsAfterTheLastReview() {
    String both =
        "reviews: [{on: 2026-11-05, outcome: continue}, {on: 2026-11-23, outcome: continue}]";
    assertThat(offSchedule("2027-05-23", both)).isEmpty();
    assertThat(offSchedule("2027-05-24", both)).containsExactly("error review-off-schedule");
  }
}
