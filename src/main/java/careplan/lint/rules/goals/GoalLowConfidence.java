package careplan.lint.rules.goals;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Text;

/**
 * A goal that the person does not think they can reach is talked over once more (R106). Seven in
 * ten is the line used where people are taught to make plans for themselves (Lorig; Bodenheimer and
 * Handley, 2009).
 */
final class GoalLowConfidence implements Rule {
  private static final int SURE_ENOUGH = 7;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "goal-low-confidence",
          Group.GOALS,
          Severity.INFO,
          Detail.BRIEF,
          "The person is not very sure of reaching a goal, and nothing says what gets in the way.",
          "R106");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Goal goal : LiveGoals.of(context)) {
      Text confidence = goal.confidence().orElse(null);
      if (confidence != null
          && isLow(confidence.value())
          && goal.barriers().isEmpty()
          && !hasHelp(goal)) {
        reporter
            .report(
                confidence,
                "This person gives {} out of 10 for how sure they are. What would make it a {}: a"
                    + " smaller first step, more help, more time? Write what gets in the way.",
                confidence,
                SURE_ENOUGH)
            .better("barriers:\n  - ...");
      }
    }
  }

  private static boolean isLow(String confidence) {
    return confidence.length() == 1 && confidence.charAt(0) < '0' + SURE_ENOUGH;
  }

  private static boolean hasHelp(Goal goal) {
    for (Action action : goal.actions()) {
      if (action.block().has("help")) {
        return true;
      }
    }
    return false;
  }
}
