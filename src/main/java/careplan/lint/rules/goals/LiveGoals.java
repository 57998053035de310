package careplan.lint.rules.goals;

import careplan.lint.Context;
import careplan.plan.Goal;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Goals that somebody works towards. Where a life nears its end nobody is asked for goals, and what
 * is reached, given up or settled at a review is left alone (rules.md).
 */
final class LiveGoals {
  private LiveGoals() {}

  static List<Goal> of(Context context) {
    if (!context.looksAhead()) {
      return List.of();
    }
    List<Goal> goals = new ArrayList<>();
    for (Goal goal : context.plan().goals()) {
      if (goal.statement().isPresent() && !isSettled(goal)) {
        goals.add(goal);
      }
    }
    return goals;
  }

  private static boolean isSettled(Goal goal) {
    String status = goal.status().map(Text::value).orElse("");
    return goal.isOver() || status.equals("not-achieved");
  }

  /** Whether the goal rests for a while, so that no step and no day is looked for. */
  static boolean isPaused(Goal goal) {
    return goal.block().is("status", "paused");
  }
}
