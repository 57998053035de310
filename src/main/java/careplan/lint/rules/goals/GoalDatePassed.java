package careplan.lint.rules.goals;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.DueDay;
import careplan.lint.rules.Saying;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Text;
import java.time.LocalDate;

/** A goal whose day is over is looked at: reached, moved or given up (R106, R220). */
final class GoalDatePassed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "goal-date-passed",
          Group.GOALS,
          Severity.WARNING,
          Detail.BRIEF,
          "The day of a goal has passed, and nothing says how it went.",
          "R106",
          "R220");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Goal goal : LiveGoals.of(context)) {
      GoalDay day = GoalDay.of(context, goal).orElse(null);
      if (day == null
          || LiveGoals.isPaused(goal)
          || !DueDay.hasPassed(context, day.day())
          || isBeforePlan(context, day.day())) {
        continue;
      }
      Text text = goal.statement().orElseThrow();
      reporter
          .report(
              day.text(),
              day.from(),
              day.to(),
              "The day for \"{}\" was {}. Talk about how it went, and write it down: reached, partly,"
                  + " not, or a new day.",
              Saying.of(reporter, text),
              day.day())
          .better("status: ...   # achieved, partly, not-achieved, paused or stopped");
    }
  }

  /** Of a day before the plan itself another rule speaks. */
  private static boolean isBeforePlan(Context context, LocalDate day) {
    return context.planDate().filter(day::isBefore).isPresent();
  }
}
