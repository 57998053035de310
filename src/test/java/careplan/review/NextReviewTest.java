package careplan.review;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.plan.Plan;
import careplan.plan.PlanReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a plan is looked at next. */
class NextReviewTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

  private static NextReview next(String more) {
    String text = "careplan: 1\nperson: {name: Del}\ndate: 2026-05-22\n" + more;
    Plan plan = PlanReader.read("plan", text.getBytes(StandardCharsets.UTF_8)).plan().orElseThrow();
    return NextReview.after(plan, SUNDAY);
  }

  @Test
  void whatWasAgreedIsProposedOnAWorkingDayBeforeIt() {
    NextReview next = next("review: {every: 6 months}\n");
    assertThat(next.latest()).contains(LocalDate.of(2027, 5, 22));
    assertThat(next.proposed()).contains(LocalDate.of(2027, 5, 21));
  }

  @Test
  void theShortestOfTypesAndAgreementCounts() {
    assertThat(next("type: rehabilitation\nreview: {every: 6 months}\n").latest())
        .contains(LocalDate.of(2027, 2, 22));
    assertThat(next("type: [mental-health, prison-release]\nreview: {every: 1 year}\n").latest())
        .contains(LocalDate.of(2027, 5, 22));
  }

  @Test
  void whereNobodySaysHowOftenNothingIsMadeUp() {
    assertThat(next("type: older-people\n").proposed()).isEmpty();
    assertThat(next("").latest()).isEmpty();
  }

  @Test
  void afterAMoveTheSecondReviewComesWithinFourWeeks() {
    NextReview next = next("type: personal-budget\nplacement: {started: 2026-11-20T10:00}\n");
    assertThat(next.latest()).contains(LocalDate.of(2026, 12, 18));
    assertThat(next.rule()).isEqualTo("review-off-schedule");
  }
}
