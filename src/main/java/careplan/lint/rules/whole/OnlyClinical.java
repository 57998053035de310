package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Areas;
import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Need;
import careplan.plan.Plan;
import java.util.Set;

/**
 * More than medical solutions: a life has other parts, and help that is not treatment (R014, R026).
 */
final class OnlyClinical implements Rule {

  /** Areas that a section on who the person is speaks of, whatever is planned. */
  private static final Set<String> SAID_ANYWAY =
      Set.of("culture-and-spirituality", "communication", "housing", "money", "safety");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "only-clinical",
          Group.PLAN,
          Severity.WARNING,
          Detail.FULL,
          "Every need, goal and action is about health and treatment.",
          "R014",
          "R026");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (!Scope.isOfAWholeLife(context) || plan.isOfType("health-action")) {
      return;
    }
    for (String area : LifeAreas.spokenOf(plan)) {
      if (!Areas.CLINICAL.contains(area) && !SAID_ANYWAY.contains(area)) {
        return;
      }
    }
    int judged = 0;
    for (Need need : plan.needs()) {
      if (need.area().isEmpty()) {
        return;
      }
      judged++;
    }
    for (Goal goal : plan.goals()) {
      boolean everyday = goal.block().is("kind", "social") || goal.block().is("kind", "practical");
      if (goal.area().isEmpty() || everyday) {
        return;
      }
      judged++;
    }
    if (judged == 0 || plan.isConsidered("areas") || hasEverydayAction(plan)) {
      return;
    }
    reporter.reportKey(
        plan.block().value("needs").or(() -> plan.block().value("goals")).orElseThrow(),
        "All that stands here is about health and its treatment. What else makes up this"
            + " person's days: home, people, work, rest, getting about?");
  }

  private static boolean hasEverydayAction(Plan plan) {
    for (Action action : plan.actions()) {
      Block block = action.block();
      if (block.is("kind", "everyday-help")
          || block.is("kind", "social-prescription")
          || block.is("kind", "self-help")) {
        return true;
      }
    }
    return false;
  }
}
