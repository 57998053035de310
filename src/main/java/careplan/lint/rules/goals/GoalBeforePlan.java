package careplan.lint.rules.goals;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Goal;
import java.time.LocalDate;

/** Nobody sets a goal for a day before the plan was made (R106). */
final class GoalBeforePlan implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "goal-before-plan",
          Group.GOALS,
          Severity.WARNING,
          Detail.BRIEF,
          "The day of a goal lies before the plan was made.",
          "R106",
          "R108");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    LocalDate made = context.planDate().orElse(null);
    if (made == null) {
      return;
    }
    for (Goal goal : LiveGoals.of(context)) {
      GoalDay day = GoalDay.of(context, goal).orElse(null);
      if (day != null && day.day().isBefore(made)) {
        reporter.report(
            day.text(),
            day.from(),
            day.to(),
            "{} lies before this plan was made, on {}. Is there a slip in the year, or was the goal"
                + " carried over from an older plan?",
            day.day(),
            made);
      }
    }
  }
}
