package careplan.caseload;

import careplan.plan.Plan;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Something that can be counted over plans: of how many it is asked, and in how many it is so. The
 * first five are published proportions; then come answers to questions of the self-assessment
 * (R283), and last what people said of their plan (R231).
 */
public enum Measure {
  CRISIS_PLAN(
      "a crisis plan is there",
      "NICE QS14, statement 6",
      (plan, today) -> PublishedChecks.crisisPlan(plan)),
  COORDINATOR_REACHABLE(
      "a named coordinator can be reached",
      "NICE QS153, statement 3",
      (plan, today) -> PublishedChecks.coordinatorReachable(plan)),
  REVIEW_DATE(
      "a day for the review is set",
      "NICE QS14, statement 6",
      (plan, today) -> PublishedChecks.reviewDate(plan)),
  COPY_GIVEN(
      "the person has a copy",
      "NICE QS14, statement 6",
      (plan, today) -> PublishedChecks.copyGiven(plan)),
  OWN_ACTION(
      "the person has own actions",
      "CCA guide, section 9",
      (plan, today) -> PublishedChecks.ownAction(plan)),

  CONTACT_DETAILS(
      "an address, number or e-mail of the person is there",
      "R281",
      (plan, today) -> OtherChecks.contactDetails(plan)),
  CONSENT(
      "it is written down who may see what", "R171", (plan, today) -> OtherChecks.consent(plan)),
  COORDINATOR("a coordinator is named", "R045", (plan, today) -> PublishedChecks.coordinator(plan)),
  PURPOSE("the purpose is written down", "R077", (plan, today) -> OtherChecks.purpose(plan)),
  RISKS_AND_CARERS(
      "risks are spoken of, and carers", "R088", (plan, today) -> OtherChecks.risksAndCarers(plan)),
  BOTH_STORIES(
      "the person's story stands beside a professional's",
      "R061",
      (plan, today) -> OtherChecks.bothStories(plan)),
  ALL_DOMAINS(
      "clinical, social, psychological and lifestyle sides are all spoken of",
      "R068",
      (plan, today) -> OtherChecks.allDomains(plan)),
  PRIORITIES("needs have an order", "R116", (plan, today) -> OtherChecks.priorities(plan)),
  ACTIONS_OF_BOTH(
      "there are actions of the person and of others",
      "R098",
      (plan, today) -> OtherChecks.actionsOfBoth(plan)),
  EQUIPMENT(
      "equipment is listed, or left out with a reason",
      "R091",
      (plan, today) -> OtherChecks.equipment(plan)),
  MADE_WITH(
      "the person is among those who made it", "R018", (plan, today) -> OtherChecks.madeWith(plan)),
  TYPE_SAID("it says what kind of plan it is", "R241", (plan, today) -> OtherChecks.type(plan)),
  SOCIAL_AND_MEDICAL(
      "it is about medical and social sides of life",
      "R068",
      (plan, today) -> OtherChecks.socialAndMedical(plan)),
  ACTIONS_FOLLOWED(
      "actions say how they stand", "R211", (plan, today) -> OtherChecks.actionsFollowed(plan)),
  IN_TIME("nothing is overdue", "R289", OtherChecks::inTime),
  CHANGES_DOCUMENTED(
      "each review says what came of it",
      "R220",
      (plan, today) -> OtherChecks.changesDocumented(plan)),
  WAY_BACK(
      "a way back to more help is written down",
      "R234",
      (plan, today) -> OtherChecks.wayBack(plan)),
  PLANNED_AHEAD(
      "choices for the future are there, or were talked about",
      "R183",
      (plan, today) -> OtherChecks.plannedAhead(plan)),
  DECISIONS(
      "options and decisions are written down",
      "R119",
      (plan, today) -> OtherChecks.decisions(plan)),
  FELT_INVOLVED(
      "the person said at a review that they were involved",
      "R231",
      (plan, today) -> OtherChecks.feltInvolved(plan)),
  HOW_IT_FEELS(
      "the person was asked at a review how it feels",
      "R207",
      (plan, today) -> OtherChecks.howItFeels(plan)),
  SEVERAL_REVIEWS(
      "there has been more than one review",
      "R281",
      (plan, today) -> OtherChecks.severalReviews(plan)),

  SAID_INFORMED(
      "\"I was told what I needed to know\"",
      "Welsh framework",
      (plan, today) -> OtherChecks.said(plan, "informed")),
  SAID_MOTIVATED(
      "\"the plan makes me want to go on\"",
      "Welsh framework",
      (plan, today) -> OtherChecks.said(plan, "motivated")),
  SAID_INVOLVED(
      "\"I was part of making the plan\"",
      "Welsh framework",
      (plan, today) -> OtherChecks.said(plan, "involved")),
  SAID_TOGETHER(
      "\"we decided together\"",
      "Welsh framework",
      (plan, today) -> OtherChecks.said(plan, "decided-together"));

  /** How many of the first ones are published proportions. */
  private static final int PUBLISHED = 5;

  private final String words;
  private final String source;
  private final BiFunction<Plan, LocalDate, Answer> check;

  Measure(String words, String source, BiFunction<Plan, LocalDate, Answer> check) {
    this.words = words;
    this.source = source;
    this.check = check;
  }

  /** What is so, as the end of a sentence: {@code the person has a copy}. */
  public String words() {
    return words;
  }

  /** Where it comes from: the publication, or the requirement of one that is not shown. */
  public String source() {
    return source;
  }

  /** Whether it is a published proportion, shown with every caseload. */
  public boolean isPublished() {
    return ordinal() < PUBLISHED;
  }

  /** Whether it is what people said at their newest review that asked them. */
  public boolean isFeedback() {
    return compareTo(SAID_INFORMED) >= 0;
  }

  /** As programs call it: {@code copy-given}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is so in a plan that is neither over nor declined. */
  Answer of(Plan plan, LocalDate today) {
    return check.apply(plan, today);
  }
}
