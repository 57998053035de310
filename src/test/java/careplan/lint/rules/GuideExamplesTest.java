package careplan.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guides call bad is found, and what they call good is left in peace (X01 to X56). */
class GuideExamplesTest {
  private static final String REST =
      """
          who: me
          when: every morning
      """;

  private static List<Spoken> action(String words, String rest) {
    return Spoken.of(
        """
        needs:
          - id: day
            need: I need to be up and warm by ten.
            area: daily-living
        actions:
          - action: "%s"
            for: day
        """
                .formatted(words)
            + rest.indent(0)
            + "considered: {equipment: none needed}\n");
  }

  private static List<Spoken> need(String words) {
    return Spoken.of(
        """
        needs:
          - need: "%s"
            area: daily-living
            actions:
              - {action: Light the stove and put the kettle on, who: me, when: every morning}
        considered: {equipment: none needed}
        """
            .formatted(words));
  }

  private static List<Spoken> goal(String fields) {
    return Spoken.of(
        "date: 2026-11-02\ngoals:\n  - id: aim\n"
            + fields.indent(4)
            + """
            actions:
              - {action: Light the stove and put the kettle on, for: aim, who: me, when: every morning}
            """);
  }

  /** X01, X02, X03, X08: to watch something and not say what for is an error. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "monitor health",
        "monitor medication",
        "monitor mental health",
        "Monitor medication",
        "Check benefits"
      })
  void watchingWithoutSayingWhatForIsAnError(String words) {
    Spoken remark = Spoken.by("action-vague", action(words, "    who: me\n    when: every day\n"));
    assertThat(remark.severity()).isEqualTo("error");
    assertThat(words).contains(remark.words());
    assertThat(remark.message()).contains(words).endsWith("?");
  }

  /** X05. */
  @Test
  void anAimThatWouldFitAnybodyIsNoGoal() {
    List<Spoken> found = goal("goal: To improve John's current situation\n");
    assertThat(Spoken.loud(found))
        .contains("goal-not-specific", "goal-without-measure", "goal-without-date");
  }

  /** X06: the remark on the hope asks for the day as well, and never keeps the role. */
  @Test
  void aHopeAmongTheActionsIsAGoalWithoutADayAndWithoutAName() {
    List<Spoken> found = action("To help John get back to work", "    who: OT\n");
    assertThat(Spoken.loud(found))
        .contains("action-hides-a-goal", "owner-is-a-role")
        .doesNotContain("action-vague", "action-without-time");
    Spoken remark = Spoken.by("action-hides-a-goal", found);
    assertThat(remark.severity()).isEqualTo("error");
    assertThat(remark.message()).endsWith("What is done first, by whom, and by when?");
    assertThat(remark.better()).contains("who: ...").doesNotContain("OT");
  }

  /** X07: clearer than the rest, so fewer remarks, and none on vagueness. */
  @Test
  void aReferralToSomebodyUnnamedIsNotVague() {
    List<Spoken> found = action("Refer John to X for help with anger management", "    who: CPN\n");
    assertThat(Spoken.loud(found))
        .containsOnly("action-without-time", "owner-is-a-role", "person-has-no-action");
  }

  /** X09: a time that counts from a day nobody knows, in the wrong place. */
  @Test
  void theReviewAmongTheActionsCountsFromNowhere() {
    List<Spoken> found = action("To review the plan in six months", "    who: me\n");
    assertThat(Spoken.loud(found)).containsOnly("review-as-action", "time-cannot-be-worked-out");
    assertThat(Spoken.by("time-cannot-be-worked-out", found).words()).isEqualTo("in six months");
  }

  /** X09 with a plan that has its date: the day can be worked out, and is offered. */
  @Test
  void theReviewAmongTheActionsIsOfferedItsDay() {
    List<Spoken> found =
        Spoken.of(
            "date: 2026-11-02\nactions:\n  - {action: To review the plan in six months, who: me}\n");
    assertThat(Spoken.rules(found)).doesNotContain("time-cannot-be-worked-out");
    assertThat(Spoken.by("review-as-action", found).better())
        .isEqualTo("review:\n  next: 2027-05-02");
  }

  /** X10, X15, X19. */
  @ParameterizedTest
  @ValueSource(strings = {"OT", "CPN", "SW", "Manager", "Home help"})
  void ownersAreNamed(String owner) {
    List<Spoken> found =
        action(
            "Light the stove and put the kettle on", "    who: " + owner + "\n    when: daily\n");
    List<Spoken> owners = found.stream().filter(remark -> remark.words().equals(owner)).toList();
    assertThat(owners).hasSize(1);
    assertThat(owners.get(0).rule()).startsWith("owner-is-a-");
    assertThat(owners.get(0).severity()).isEqualTo("warning");
  }

  /** X11, X12. */
  @Test
  void aPlanWithoutNeedsAndWithoutAPartForThePersonIsSaidToBeSo() {
    List<Spoken> found =
        Spoken.of(
            """
            purpose: to improve John's current situation
            actions:
              - {action: Fill in the housing form with John, who: SW, when: on Monday}
              - {action: Draw blood from the left arm, who: CPN, when: monthly}
            """);
    assertThat(Spoken.loud(found)).contains("person-has-no-action", "action-for-nothing");
    assertThat(found.stream().filter(remark -> remark.rule().equals("action-for-nothing")))
        .hasSize(1);
  }

  /** X13, X17, and X41 and X53 in the place of a need. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Home help", "I need a home help", "Day Hospital", "Debt counselling", "Rollator"})
  void aServiceIsNoNeed(String words) {
    Spoken remark = Spoken.by("need-is-a-service", need(words));
    assertThat(words).contains(remark.words());
    assertThat(remark.message())
        .contains("\"" + remark.words() + "\"")
        .contains("What would it make possible for them?");
  }

  /** X14, X18. */
  @ParameterizedTest
  @ValueSource(strings = {"Every day", "Every Thursday for Reminiscence"})
  void aTimeAloneIsNoDeed(String words) {
    assertThat(Spoken.loud(action(words, "    who: me\n"))).containsExactly("action-without-deed");
  }

  /** X16. */
  @Test
  void aTaskIsNoNeed() {
    assertThat(Spoken.loud(need("Have a fire lit and help with morning routines")))
        .containsExactly("need-is-a-task");
  }

  /** X28: it can be counted and timed, and is tied to nothing. */
  @Test
  void sandwichesForABankManagerFailOnTheReasonAlone() {
    String sandwiches = "goal: Make 50 peanut butter sandwiches by 2pm\n";
    assertThat(Spoken.loud(goal(sandwiches))).containsExactly("goal-without-reason");
    assertThat(Spoken.by("goal-without-reason", goal(sandwiches)).message())
        .contains("Only they can say");
    assertThat(goal(sandwiches + "why: The café pays me for each one.\n")).isEmpty();
  }

  /** X29, X32, X47. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keep warm and get up in the morning",
        "adequate warmth",
        "cleanliness",
        "personal care",
        "needs to be able to take up a leisure activity"
      })
  void trueNeedsAreLeftInPeace(String words) {
    assertThat(Spoken.loud(need(words))).isEmpty();
  }

  /** X30, X31, X40. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home help every morning between 9 and 10 a.m. to light the fire and help with personal care",
        "Light the fire every morning and help with personal care"
      })
  void theGoodActionIsLeftInPeaceWithItsNamedOwner(String words) {
    assertThat(Spoken.loud(action(words, "    who: [\"Jo Smith, Social Worker\", me]\n")))
        .isEmpty();
  }

  /** X33: options may be services. */
  @Test
  void optionsAreNotJudgedAsNeedsOrActions() {
    List<Spoken> found =
        Spoken.of(
            """
            decisions:
              - about: Getting warm
                options:
                  - {option: Home help for certain tasks, good: [quick], bad: [cost]}
                  - {option: To consider a change in the heating, good: [lasts], bad: [dear]}
            """);
    assertThat(found).isEmpty();
  }

  /** X38: the wish stands; a measure and a day are asked for beside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I want to lose weight",
        "stop smoking",
        "get out more",
        "get a job",
        "manage the voices better"
      })
  void aWishInThePersonsWordsIsNeverCriticised(String wish) {
    List<Spoken> found = goal("goal: " + wish + "\nown-words: yes\nwhy: I miss my friends.\n");
    assertThat(Spoken.loud(found)).isEmpty();
    assertThat(Spoken.rules(found)).contains("goal-without-date");
    assertThat(found).noneMatch(remark -> remark.words().contains(wish));
  }

  /** X38 with a measure: the remark stands at the measure. */
  @Test
  void whatIsSaidOfAWishStandsAtItsMeasure() {
    List<Spoken> found =
        goal(
            "goal: get out more\nown-words: yes\nmeasure: more often\nby: 2027-02-01\nwhy: Friends\n");
    assertThat(Spoken.loud(found)).isEmpty();
    assertThat(Spoken.by("goal-measure-not-measurable", found).words()).isEqualTo("more often");
  }

  /** X39: a named reading is monitored without a date. */
  @Test
  void aNamedReadingMayBeMonitoredWithoutADate() {
    assertThat(
            Spoken.loud(
                action("remote monitoring of blood pressure, glucose levels", "    who: me\n")))
        .isEmpty();
  }

  /** X41: in the place of an action a social prescription is good. */
  @ParameterizedTest
  @ValueSource(strings = {"Debt counselling", "Walking club", "Cooking class", "Health coaching"})
  void aSocialPrescriptionIsAnAction(String words) {
    assertThat(Spoken.loud(action(words, "    kind: social-prescription\n" + REST))).isEmpty();
  }

  /** X53, X54. */
  @Test
  void equipmentInItsListAndDreamsAreNotJudged() {
    List<Spoken> found =
        Spoken.of(
            """
            about-me:
              hopes: To be happy by the sea
            equipment:
              - {item: Rollator, status: ordered}
            """);
    assertThat(found).isEmpty();
  }

  /** X55: words for a day are read where the plan has its date. */
  @ParameterizedTest
  @CsvSource({"six months", "in six weeks", "today", "end of March", "by half term"})
  void wordsForADayAreADay(String by) {
    List<Spoken> found = goal("goal: I want to walk to the shop\nwhy: Company\nby: " + by + "\n");
    assertThat(Spoken.rules(found))
        .doesNotContain("goal-without-date", "time-cannot-be-worked-out");
  }

  /** X56: instructions to helpers are in the third person. */
  @Test
  void helpersAreToldOfThePersonInTheThirdPerson() {
    assertThat(
            Spoken.loud(action("Take Jay to a quiet room where others will not disturb him", REST)))
        .isEmpty();
  }
}
