package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Assessment;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Review;
import careplan.plan.ReviewPlan;
import careplan.plan.Text;
import java.time.LocalDate;
import java.time.Period;

/**
 * The plan rests on its assessment, so the assessment comes first, and not long before (R076). How
 * long is too long the sources do not say: the plan's own review interval is taken.
 */
final class AssessmentOutOfDate implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "assessment-out-of-date",
          Group.PLAN,
          Severity.WARNING,
          Detail.BRIEF,
          "The assessment is newer than the plan, or much older.",
          "R076");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    LocalDate date = plan.date().orElse(null);
    Assessment newest = newest(plan);
    if (date == null || newest == null || plan.isOver()) {
      return;
    }
    LocalDate made = newest.on().orElseThrow();
    Text on = newest.block().text("on").orElseThrow();
    Text planDate = plan.block().text("date").orElseThrow();
    if (made.isAfter(date) && !isTakenUpSince(plan, made)) {
      reporter.report(
          on,
          "This assessment was made on {}, and the plan is older: it is dated {}. Hold "
              + "the plan against what was found, and say under updated when that was done.",
          on,
          planDate);
      return;
    }
    Period every = plan.review().flatMap(ReviewPlan::every).orElse(null);
    if (every != null && made.plus(every).isBefore(date)) {
      reporter
          .report(
              on,
              "The newest assessment is dated {}, and the plan {}. That is more time than "
                  + "this plan leaves between two reviews. Does the assessment still hold?",
              on,
              planDate)
          .as(Severity.INFO);
    }
  }

  private static Assessment newest(Plan plan) {
    Assessment newest = null;
    for (Assessment assessment : plan.assessment()) {
      LocalDate on = assessment.on().orElse(null);
      boolean newer = on != null && (newest == null || on.isAfter(newest.on().orElseThrow()));
      newest = newer ? assessment : newest;
    }
    return newest;
  }

  private static boolean isTakenUpSince(Plan plan, LocalDate made) {
    if (plan.updated().filter(updated -> !updated.isBefore(made)).isPresent()) {
      return true;
    }
    for (Review review : plan.reviews()) {
      if (review.on().filter(on -> !on.toLocalDate().isBefore(made)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
