package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.ReviewPlan;
import careplan.plan.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;

/**
 * Planning goes on; it is not one talk (R015). Where the next review is overdue, another rule says
 * so, louder.
 */
final class PlannedOnce implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "planned-once",
          Group.PLAN,
          Severity.INFO,
          Detail.FULL,
          "The plan is older than its own review interval, and people have talked once.",
          "R015");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    LocalDate date = plan.date().orElse(null);
    Period every = plan.review().flatMap(ReviewPlan::every).orElse(null);
    if (date == null
        || every == null
        || plan.isOver()
        || !date.plus(every).isBefore(context.today())
        || plan.conversations().size() + plan.reviews().size() > 1
        || plan.isConsidered("reviews")) {
      return;
    }
    LocalDate next =
        plan.review().flatMap(ReviewPlan::next).map(LocalDateTime::toLocalDate).orElse(null);
    if (next == null || next.isBefore(context.today())) {
      return;
    }
    Text planDate = plan.block().text("date").orElseThrow();
    reporter.report(
        planDate,
        "This plan is dated {} and is to be looked at every {}. Since then no talk and no review stands"
            + " in it. Have people not met, or was it not written down?",
        planDate,
        plan.review().flatMap(review -> review.block().text("every")).orElseThrow());
  }
}
