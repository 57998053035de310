package careplan.lint.rules.goals;

import careplan.language.judgement.GoalVerdict;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Text;

/**
 * It can be known whether a goal is reached: by its own words, its measure or its levels (R105).
 */
final class GoalWithoutMeasure implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "goal-without-measure",
          Group.GOALS,
          Severity.WARNING,
          Detail.BRIEF,
          "A goal does not say how anybody will know that it is reached.",
          "R105",
          "R109",
          "R097");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Goal goal : LiveGoals.of(context)) {
      GoalVerdict verdict = context.language().goal(goal).orElse(null);
      boolean levels = goal.levels().filter(block -> block.has("expected")).isPresent();
      if (verdict == null
          || verdict.measurable().holds()
          || goal.measure().isPresent()
          || levels
          || context.plan().isConsidered("goals.measure")) {
        continue;
      }
      if (goal.isInOwnWords()) {
        GoalPlace.besideTheWish(
                reporter,
                goal,
                "goals.measure",
                "How will this person know that \"{}\" has come true? Their own answer can be the"
                    + " measure.")
            .better("measure: ...");
      } else {
        report(reporter, goal, verdict);
      }
    }
  }

  private static void report(Reporter reporter, Goal goal, GoalVerdict verdict) {
    Remark remark =
        GoalPlace.report(
            reporter,
            goal,
            verdict.measurable().words(),
            "Two people could not agree whether \"{}\" has been reached. How often, how far, how long,"
                + " with how much help; or what will have happened?");
    Text now = goal.now().orElse(null);
    if (now != null && now.value().indexOf('\n') < 0) {
      remark.better("now: {}\nmeasure: ...   # the same, when the goal is reached", now);
    } else {
      remark.better("measure: ...");
    }
  }
}
