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
import java.util.List;

/** The person has a part in their own plan, unless it is said why not (R001, R055, R022, X11). */
final class PersonHasNoAction implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "person-has-no-action",
          Group.ACTIONS,
          Severity.WARNING,
          Detail.BRIEF,
          "The person has no part in the actions of their own plan.",
          "R055",
          "R001",
          "R022",
          "R117",
          "R126",
          "R177");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    List<Action> actions = Parts.actions(plan);
    if (actions.isEmpty() || !context.looksAhead() || Parts.isLeftOut(plan)) {
      return;
    }
    for (Action action : actions) {
      if (Parts.isMine(action)) {
        return;
      }
    }
    reporter
        .absent(
            plan.block(),
            "actions",
            "Everything in this plan is done by others. What can this person do, however small, and"
                + " what help do they need for it? If they choose not to, or cannot now, say so under"
                + " not-taking-part.")
        .better("actions:\n  - {action: ..., who: me, when: ..., help: ...}");
  }
}
