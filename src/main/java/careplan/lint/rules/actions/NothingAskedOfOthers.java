package careplan.lint.rules.actions;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Level;
import careplan.plan.Plan;
import java.util.List;

/**
 * A plan says what the person needs others to do, not only what they do alone (R022, R009, R126).
 */
final class NothingAskedOfOthers implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "nothing-asked-of-others",
          Group.ACTIONS,
          Severity.WARNING,
          Detail.FULL,
          "Everything in the plan is left to the person.",
          "R022",
          "R009",
          "R126");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    List<Action> actions = Parts.actions(plan);
    if (actions.size() < 2 || isRunAlone(plan) || plan.isOver() || isHelped(plan)) {
      return;
    }
    for (Action action : actions) {
      if (!isMineAlone(action) || action.block().has("help")) {
        return;
      }
    }
    reporter.absent(
        plan.block(),
        "actions",
        "Everything here is left to this person. What do they need others to do? If nothing, say so"
            + " under considered, so that it is known to be their choice.");
  }

  private static boolean isMineAlone(Action action) {
    return Parts.isMine(action) && Parts.owners(action).size() <= 1;
  }

  private static boolean isRunAlone(Plan plan) {
    return plan.isOfType("wellness-recovery")
        || plan.isOfType("my-plan")
        || plan.isOfType("advance-planning")
        || plan.level().filter(Level.SELF_CARE::equals).isPresent();
  }

  private static boolean isHelped(Plan plan) {
    return plan.block().has("services")
        || plan.block().has("carers")
        || plan.block().has("timetable")
        || plan.isConsidered("actions");
  }
}
