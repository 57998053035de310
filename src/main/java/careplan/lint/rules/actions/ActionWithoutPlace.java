package careplan.lint.rules.actions;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Text;

/** Where people meet for something, they know where (R100); asked once a plan. */
final class ActionWithoutPlace implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "action-without-place",
          Group.ACTIONS,
          Severity.INFO,
          Detail.FULL,
          "An action does not say where it is done.",
          "R100");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isConsidered("actions.where")) {
      return;
    }
    Text first = null;
    int more = -1;
    for (OpenAction open : OpenAction.ofPerson(context.plan())) {
      Action action = open.action();
      Text text = action.statement().orElseThrow();
      if (context.language().isEnglish(text) && Places.isOpen(action)) {
        first = first == null ? text : first;
        more++;
      }
    }
    if (first == null) {
      return;
    }
    reporter
        .report(
            first,
            more == 0
                ? "Where does \"{}\" happen? Somebody who comes for the first time needs to know."
                : "Where does \"{}\" happen? Somebody who comes for the first time needs to know; the"
                    + " same goes for "
                    + more
                    + " more of the actions.",
            Saying.of(reporter, first))
        .better("where: ...");
  }
}
