package careplan.lint.rules.goals;

import careplan.language.judgement.GoalVerdict;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Text;

/** A measure is something two people would agree on (R105). */
final class GoalMeasureNotMeasurable implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "goal-measure-not-measurable",
          Group.GOALS,
          Severity.WARNING,
          Detail.BRIEF,
          "The measure of a goal does not let anybody know whether it is reached.",
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
      Text measure = goal.measure().orElse(null);
      boolean levels = goal.levels().filter(block -> block.has("expected")).isPresent();
      if (verdict == null || measure == null || verdict.measurable().holds() || levels) {
        continue;
      }
      reporter
          .report(
              measure,
              "Two people could not agree from \"{}\" whether this goal is reached. How often, how far,"
                  + " how long, with how much help; or what would they see?",
              Saying.of(reporter, measure))
          .atMost(goal.isInOwnWords() ? Severity.INFO : Severity.WARNING);
    }
  }
}
