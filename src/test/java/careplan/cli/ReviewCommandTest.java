package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.plan.Goal;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code careplan review}: meetings that are held, interrupted and refused. */
class ReviewCommandTest {
  @TempDir private Path temporary;
  private Path folder;
  private Path state;

  @BeforeEach
  void writePlan() throws IOException {
    folder = Files.createDirectory(temporary.resolve("plans"));
    state = temporary.resolve("state");
    Files.writeString(plan(), ReviewedPlan.TEXT);
  }

  private Path plan() {
    return folder.resolve("delyth.careplan.yaml");
  }

  private Typed typed() {
    return Typed.in(folder).with("XDG_STATE_HOME", state.toString());
  }

  private Typed.Outcome review(String answers, String... more) throws IOException {
    Files.writeString(folder.resolve("answers.txt"), answers);
    List<String> words =
        new ArrayList<>(
            List.of("review", "delyth.careplan.yaml", "--answers", "answers.txt", "--isolated"));
    words.addAll(List.of(more));
    return typed().type(words.toArray(String[]::new));
  }

  private String written() throws IOException {
    return Files.readString(plan());
  }

  private Plan read() throws IOException {
    var reading = PlanReader.read("plan", Files.readAllBytes(plan()));
    assertThat(reading.faults()).isEmpty();
    return reading.plan().orElseThrow();
  }

  private long kept() throws IOException {
    if (!Files.isDirectory(state.resolve("careplan"))) {
      return 0;
    }
    try (Stream<Path> files = Files.list(state.resolve("careplan"))) {
      return files.count();
    }
  }

  private static List<String> comments(String text) {
    return text.lines().filter(line -> line.contains("#")).toList();
  }

  @Test
  void aMeetingInWhichNothingChangesAddsTheReviewAndTheNextDate() throws IOException {
    Typed.Outcome outcome = review("there: yes\n");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    String added =
        """
          - on: 2026-11-21
            kind: planned
            who:
              - me
              - gwen
              - huw
            outcome: continue
            next: 2027-05-21
        """;
    assertThat(written())
        .isEqualTo(
            ReviewedPlan.TEXT
                .replace("next: 2026-11-20, who", "next: 2027-05-21, who")
                .replace("x-folder: blue", added + "x-folder: blue"));
  }

  @Test
  void whatIsDecidedStandsInTheReviewAndInItsPlace() throws IOException {
    Typed.Outcome outcome =
        review(
            """
            there: yes
            where: her kitchen
            working.me.working: [the light, Huw's visits]
            working.family.not-working: the rail is still not there
            questions:
              knee-last:
                said: Huw will ask the surgeon.
            goals:
              market:
                said: I got to the bread stall twice.
                score: "0"
                actions: {which: practise, practise: {now: change, who: Gwen and Huw, when: Mondays}}
            needs:
              stairs:
                now: still
                actions: {which: rail, rail: {now: done}}
            crisis: {used: yes, said: Gwen came at once., signs: I sleep in the chair.}
            people: {which: [gwen], gwen: {phone: 07700 900222}}
            communication: yes
            capacity: yes
            follow-up: a stairlift, and a bed downstairs
            agreed: verbal
            """);
    assertThat(outcome.status()).as(outcome.err()).isZero();
    Plan after = read();
    assertThat(written())
        .contains("who: [gwen, huw]\n", "when: Mondays")
        .contains("by: 2026-12-10   # the joiner's day\n        status: done")
        .contains("phone: 07700 900222", "- I sit down halfway up.   # seen in March")
        .contains("- I sleep in the chair.", "checked: 2026-11-21", "updated: 2026-11-21");
    assertThat(after.questions()).hasSize(1);
    Review review = after.newestReview().orElseThrow();
    assertThat(review.lookedAt())
        .extracting(Object::toString)
        .contains("communication", "capacity")
        .anyMatch(words -> words.contains("Gwen came at once."));
    assertThat(review.questions()).hasSize(1);
    assertThat(review.outcome().orElseThrow().value()).isEqualTo("change");
    assertThat(review.progress()).hasSize(4);
    assertThat(review.changes()).isNotEmpty();
    assertThat(after.agreement()).hasSize(1);
    assertThat(comments(written())).isEqualTo(comments(ReviewedPlan.TEXT));
    assertThat(
            typed()
                .type("lint", "--isolated", "--min-severity", "error", "delyth.careplan.yaml")
                .out())
        .doesNotContain("phone-number");
  }

  @Test
  void aReachedGoalIsKeptAndTheNextOneFollowsIt() throws IOException {
    review(
        """
        there: yes
        goals.market: {now: reached, next.goal: I want to carry the bread home myself., next.by: end of May, next.action: I buy one loaf, next.who: me, next.when: every Thursday}
        """);
    List<Goal> goals = read().goals();
    assertThat(goals).hasSize(2);
    assertThat(goals.get(0).status().orElseThrow().value()).isEqualTo("achieved");
    assertThat(goals.get(1).follows().orElseThrow().value()).isEqualTo("market");
    assertThat(goals.get(1).actions().get(0).when().orElseThrow().value())
        .isEqualTo("every Thursday");
  }

  @Test
  void aChangedGoalIsKeptAsStoppedBesideTheNewOne() throws IOException {
    Typed.Outcome unsaid = review("there: yes\ngoals.market.now: change\n");
    assertThat(unsaid.status()).isEqualTo(2);
    assertThat(unsaid.err()).contains("goals.market.next.goal");
    assertThat(written()).isEqualTo(ReviewedPlan.TEXT);
    review("there: yes\ngoals.market: {now: change, next.goal: I want to go by bus with Ann.}\n");
    List<Goal> goals = read().goals();
    assertThat(goals.get(0).status().orElseThrow().value()).isEqualTo("stopped");
    assertThat(goals.get(0).statement().orElseThrow().value()).contains("Thursday market");
    assertThat(goals.get(1).statement().orElseThrow().value())
        .isEqualTo("I want to go by bus with Ann.");
  }

  @Test
  void aReviewWithoutThePersonNeedsAReasonAndWhatIsTriedNext() throws IOException {
    Typed.Outcome refused = review("there: no\n");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("absent.why", "absent.next", "absent.who", "absent.by");
    Typed.Outcome held =
        review(
            """
            there: no
            absent: {why: She chose to stay away., tried: Huw rang twice., next: Gwen asks her on Sunday., who: Gwen, by: in two weeks}
            with: Huw
            """);
    assertThat(held.status()).as(held.err()).isZero();
    assertThat(written())
        .contains("engagement-plan:\n", "by: 2026-12-05", "why: She chose to stay away.");
    assertThat(read().newestReview().orElseThrow().who()).hasSize(1);
    assertThat(typed().type("lint", "--isolated", "delyth.careplan.yaml").out())
        .doesNotContain("review-without-the-person");
  }

  @Test
  void maintenanceHasAnIntervalACheckAndSomebodyToRing() throws IOException {
    Typed.Outcome unsaid = review("there: yes\noutcome: maintenance\n");
    assertThat(unsaid.err()).contains("maintenance.every", "maintenance.who", "maintenance.sos");
    Typed.Outcome held =
        review(
            """
            there: yes
            outcome: maintenance
            maintenance: {every: 6 months, who: Huw, sos: Huw, say: The stairs are too much again.}
            """);
    assertThat(held.status()).as(held.err()).isZero();
    assertThat(written())
        .contains(
            "status: maintenance", "  since: 2026-11-21\n  every: 6 months\n  next: 2027-05-21\n")
        .contains("  sos:\n    who: huw\n");
    assertThat(typed().type("lint", "--isolated", "delyth.careplan.yaml").out())
        .doesNotContain("maintenance-without", "review-overdue");
  }

  @Test
  void anEndHasAReasonAndAWayBack() throws IOException {
    Typed.Outcome unsaid = review("there: yes\noutcome: end\n");
    assertThat(unsaid.err()).contains("ending.reason", "way-back.who", "way-back.how");
    Typed.Outcome held =
        review(
            """
            there: yes
            outcome: end
            ending: {reason: goals-met, to: self-care, recall: in a year}
            way-back: {who: Huw, when: The stairs frighten me again., how: I ring him myself.}
            """);
    assertThat(held.status()).as(held.err()).isZero();
    assertThat(written())
        .contains("status: ended", "  reason: goals-met\n", "  way-back:\n    who: huw\n");
    Typed.Outcome over = review("there: yes\n");
    assertThat(over.status()).isEqualTo(1);
    assertThat(over.err()).contains("This plan is over");
  }

  @Test
  void aReviewPutOffBeyondWhatWasAgreedKeepsItsReason() throws IOException {
    Typed.Outcome unsaid = review("there: yes\nnext: in nine months\n");
    assertThat(unsaid.status()).isEqualTo(2);
    assertThat(unsaid.err()).contains("late");
    review("there: yes\nnext: in nine months\nlate: She is at sea until August.\n");
    assertThat(written()).contains("next: 2027-08-21", "reason: She is at sea until August.");
    assertThat(typed().type("lint", "--isolated", "delyth.careplan.yaml").out())
        .doesNotContain("review-too-far");
  }

  @Test
  void aReviewSurvivesBeingStoppedAfterAnyAnswer() throws IOException {
    Typed.Outcome whole = talk(input());
    assertThat(whole.status()).as(whole.err()).isZero();
    assertThat(whole.err()).contains("This is what changes.", "Written: delyth.careplan.yaml.");
    String expected = written();
    assertThat(kept()).isZero();
    List<String> lines = input();
    for (int said = 2; said < lines.size(); said++) {
      Files.writeString(plan(), ReviewedPlan.TEXT);
      Typed.Outcome first = talk(lines.subList(0, said));
      assertThat(first.status()).isEqualTo(130);
      assertThat(first.err()).contains("To go on: careplan review --resume delyth.careplan.yaml");
      assertThat(written()).isEqualTo(ReviewedPlan.TEXT);
      Typed.Outcome second = talk(lines.subList(said, lines.size()));
      assertThat(second.status()).as(said + second.err()).isZero();
      assertThat(written()).isEqualTo(expected);
      assertThat(kept()).isZero();
    }
  }

  /** The person is there, the goal is reached, and the rest is passed with Enter. */
  private static List<String> input() {
    List<String> lines = new ArrayList<>(Arrays.asList("", "yes", "", "her kitchen"));
    lines.addAll(List.of("the light", "", "", "", "", "", "", "Huw asks.", "", ""));
    lines.addAll(List.of("I got to the stall.", "2", "reached", "", "", "met"));
    for (int i = 0; i < 14; i++) {
      lines.add("");
    }
    lines.add("yes");
    return lines;
  }

  private Typed.Outcome talk(List<String> lines) {
    return typed()
        .withInput(String.join("\n", lines) + "\n")
        .type("review", "delyth.careplan.yaml", "--isolated");
  }

  @Test
  void aPlanThatWasChangedMeanwhileIsShownAndNothingIsLost() throws IOException {
    talk(input().subList(0, 16));
    String other = ReviewedPlan.TEXT.replace("Tuesdays at ten", "Wednesdays at ten");
    Files.writeString(plan(), other);
    List<String> lines = new ArrayList<>(List.of("1"));
    lines.addAll(input().subList(16, input().size()));
    Typed.Outcome goneOn = talk(lines);
    assertThat(goneOn.status()).as(goneOn.err()).isZero();
    assertThat(goneOn.err()).contains("the plan was changed by somebody", "Wednesdays");
    assertThat(written())
        .contains("when: Wednesdays at ten", "said: I got to the stall.", "where: her kitchen");
  }

  @Test
  void aReviewThatBeginsAfreshPutsWhatWasSaidAside() throws IOException {
    talk(input().subList(0, 16));
    Files.writeString(plan(), ReviewedPlan.TEXT.replace("Tuesdays", "Wednesdays"));
    List<String> lines = new ArrayList<>(List.of("afresh"));
    lines.addAll(input());
    Typed.Outcome afresh = talk(lines);
    assertThat(afresh.status()).as(afresh.err()).isZero();
    assertThat(afresh.err()).contains("is put aside in");
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void nobodyThereIsToldWhatIsMissing() throws IOException {
    Typed.Outcome nobody = typed().type("review", "delyth.careplan.yaml");
    assertThat(nobody.status()).isEqualTo(2);
    assertThat(nobody.err()).contains("there (Is Delyth here?)", "--answers");
    assertThat(kept()).isZero();
    assertThat(typed().type("review").err()).contains("Name the plan to review");
    assertThat(typed().type("review", "--resume").err()).contains("No review was interrupted");
  }

  @Test
  void anAnswerThatSomebodyCouldNotActOnGetsOneRemark() throws IOException {
    List<String> lines = new ArrayList<>(input().subList(0, 16));
    lines.addAll(List.of("go on", "more", "support her", ""));
    Typed.Outcome talk = talk(lines);
    assertThat(talk.err())
        .containsOnlyOnce("Could it say what exactly is done")
        .contains("Enter keeps it as it is");
  }

  @Test
  void aPlanThatCannotBeReadIsTroubleAndAPlanWithErrorsIsNot() throws IOException {
    Files.writeString(plan(), "careplan: 1\nperson: {name: [Del\n");
    assertThat(review("there: yes\n").status()).isEqualTo(2);
    Files.writeString(plan(), "careplan: 1\nperson: {name: Del}\ngoals: {goal: To go out.}\n");
    Typed.Outcome held =
        review("there: yes\nnext: in a month\nevery: 1 month\ngoals.go.now: reached\n");
    assertThat(held.status()).as(held.err()).isZero();
    assertThat(written()).contains("id: go", "status: achieved", "for: go");
  }

  @Test
  void linesThatEndAsOnWindowsStayAsTheyAre() throws IOException {
    Files.writeString(plan(), ReviewedPlan.TEXT.replace("\n", "\r\n"));
    assertThat(review("there: yes\n").status()).isZero();
    assertThat(written().replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void printingLeavesTheFileAlone() throws IOException {
    Typed.Outcome printed = review("there: yes\n", "--print");
    assertThat(printed.out()).contains("- on: 2026-11-21").endsWith("x-folder: blue   # the end\n");
    assertThat(written()).isEqualTo(ReviewedPlan.TEXT);
  }
}
