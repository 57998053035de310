package careplan.lint.rules.actions;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.yaml.Node;
import java.util.List;

/**
 * Help from family, friends and the community stands beside that of services (R012, R001, R014).
 */
final class AllActionsProfessional implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "all-actions-professional",
          Group.ACTIONS,
          Severity.WARNING,
          Detail.FULL,
          "Every action is done by a professional or a service.",
          "R012",
          "R001",
          "R014");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    List<Action> actions = Parts.actions(plan);
    if (actions.size() < 2 || !context.looksAhead() || plan.isConsidered("actions")) {
      return;
    }
    for (Action action : actions) {
      if (!Parts.isFormal(context, action)) {
        return;
      }
    }
    reporter.reportKey(
        firstList(actions),
        "Nobody from this person's own life has a part in this: family, a friend, a neighbour, a club."
            + " Who is there, and what would they gladly do?");
  }

  private static Node firstList(List<Action> actions) {
    Node node = actions.get(0).block().node();
    return node.index() < 0 ? node : node.parent().orElse(node);
  }
}
