package careplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.plan.FormatPaths;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes have to be looked at first. */
class SafetyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "health: {allergies: [{to: Penicillin}]}|health: {allergies: none known}|allergies",
        "health: {medicines: [{medicine: A, dose: 5 mg}]}|health: {medicines: [{medicine: A, dose: 10"
            + " mg}]}|medicines",
        "crisis: {contacts: [{name: Line, phone: 116 123}]}|title: x|crisis-contacts",
        "crisis: {refusals: [Haloperidol]}|crisis: {wishes: tea}|refusals",
        "consent: [{with: jo, may-see: all}]|consent: [{with: jo, may-see: nothing}]|consent",
        "capacity: [{decision: Home, answer: yes}]|capacity: [{decision: Home, answer: no}]|capacity",
        "safeguarding: none|safeguarding: [{concern: money goes missing}]|safeguarding",
        "safety: [{id: a, concern: b, actions: [{action: c}]}]|safety: [{id: a, concern: b}]|risk",
        "needs: [{id: a, need: b}]|title: x|need-gone",
        "actions: [{id: a, action: b, who: jo}]|actions: [{id: a, action: b}]|owner",
        "actions: [{id: a, action: b, when: daily}]|actions: [{id: a, action: b}]|frequency",
        "actions: [{id: a, action: b, when: twice a week}]|actions: [{id: a, action: b, when: once a"
            + " week}]|frequency",
        "actions: [{id: a, action: b, when: every day}]|actions: [{id: a, action: b, when: every"
            + " other day}]|frequency",
        "actions: [{id: a, action: b, when: Monday and Friday}]|actions: [{id: a, action: b, when:"
            + " Friday}]|frequency",
        "actions: [{id: a, action: b, when: daily}]|actions: [{id: a, action: b, when: when"
            + " possible}]|frequency",
        "review: {next: 2027-03-01}|review: {next: 2027-04-01}|review-later",
        "review: {every: 6 months}|review: {every: 1 year}|review-later",
        "purpose: I take 5 mg at night|purpose: I take 50 mg at night|dose-in-text",
        "purpose: Do not lift me by the arm|purpose: Do lift me by the arm|not",
        "reviews: [{on: 2026-01-01, outcome: continue}]|title: x|reviews"
      })
  void isLookedAtFirst(String before, String after, String reason) {
    List<Change> changes = Versions.between(before, after).changes();
    assertThat(changes)
        .anySatisfy(
            change -> assertThat(change.safety()).extracting(SafetyReason::name).contains(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "review: {next: 2027-03-01}|review: {next: 2027-02-01}",
        "actions: [{id: a, action: b, when: once a week}]|actions: [{id: a, action: b, when: 3 times"
            + " a week}]",
        "actions: [{id: a, action: b, when: every Tuesday}]|actions: [{id: a, action: b, when: every"
            + " Wednesday}]",
        "actions: [{id: a, action: b, when: in spring}]|actions: [{id: a, action: b, when: daily}]",
        "purpose: Tea at four|purpose: Tea at five",
        "title: x|needs: [{id: a, need: b}]",
        "needs: [{id: a, need: b, actions: [{action: c}]}]|needs: [{id: a, need: b}]",
        "actions: [{id: a, action: b}]|actions: [{id: a, action: b, who: jo}]"
      })
  void isNot(String before, String after) {
    assertThat(Versions.between(before, after).isOfSafety()).isFalse();
    assertThat(Versions.between(before, after).isOfMeaning()).isTrue();
  }

  @Test
  void whatATeamAddsTakesNothingAway() {
    SafetyTable table = SafetyTable.floor().withPaths(List.of("title", "crisis"));
    PlanDifference difference =
        PlanDifference.between(
            Versions.plan("title: a\ncrisis: {contacts: [{name: b}]}\n"),
            Versions.plan("title: b\n"),
            table);
    assertThat(difference.changes().get(0).safety())
        .extracting(SafetyReason::name)
        .containsExactly("asked-for");
    assertThat(difference.changes().get(1).safety())
        .extracting(SafetyReason::name)
        .containsExactlyInAnyOrder("crisis-contacts", "asked-for");
  }

  @Test
  void everyRowNamesAPartOfTheFormat() {
    for (SafetyTable.Row row : SafetyTable.floorRows()) {
      String path = row.path().startsWith("*.") ? row.path().substring(2) : row.path();
      assertThat(FormatPaths.exists(path)).as(path).isTrue();
      assertThat(row.reason().why()).matches(".*[.?]").hasSizeGreaterThan(20);
    }
  }

  /**
   * Held early, the review has not been pushed back; without a record of it, or too far, it has.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-05-17|reviews: [{on: 2026-11-17, next: 2027-05-17}]|false",
        "2027-05-17|reviews: [{on: 2026-11-17}]|true",
        "2027-05-17|reviews: [{on: 2026-06-01, next: 2027-05-17}]|true",
        "2027-08-17|reviews: [{on: 2026-11-17, next: 2027-08-17}]|true",
        "2027-05-17|title: x|true"
      })
  void aReviewThatWasHeldHasNotBeenPushedBack(String next, String reviews, boolean isPushed) {
    String before =
        "review: {every: 6 months, next: 2026-12-01}\nreviews: [{on: 2026-06-01, outcome: change}]";
    String old =
        reviews.startsWith("reviews: [{on: 2026-11") ? ", {on: 2026-06-01, outcome: change}]" : "]";
    String after =
        "review: {every: 6 months, next: " + next + "}\n" + reviews.replace("}]", "}" + old);
    assertThat(Versions.between(before, after).changes())
        .filteredOn(change -> change.path().equals("review.next"))
        .singleElement()
        .satisfies(change -> assertThat(change.isSafety()).isEqualTo(isPushed));
  }
}
