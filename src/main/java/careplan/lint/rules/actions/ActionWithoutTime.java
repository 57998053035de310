package careplan.lint.rules.actions;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.DueDay;
import careplan.lint.rules.Saying;
import careplan.lint.rules.Weight;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Text;

/**
 * Each action says when: a day, or how often (R101, R003). Of what is unclear another rule asks
 * what is done, and when with it: one line of a plan is not sent back twice.
 */
final class ActionWithoutTime implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "action-without-time",
              Group.ACTIONS,
              Severity.ERROR,
              Detail.BRIEF,
              "An action does not say when it is done.",
              "R101",
              "R003",
              "R108")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isOver() || context.plan().isConsidered("actions.when")) {
      return;
    }
    ActionTime time = new ActionTime(context);
    for (OpenAction open : OpenAction.in(context.plan())) {
      Action action = open.action();
      Text text = action.statement().orElseThrow();
      if (!DueDay.isRead(context, text)
          || UnclearAction.isAskedForItsTime(context, action)
          || time.isSaid(action)) {
        continue;
      }
      reporter
          .report(
              text,
              "Nothing says when \"{}\" is done: by a day, or how often?",
              Saying.of(reporter, text))
          .better("when: ...   # how often; or by: and a day")
          .atMost(action.isInOwnWords() ? Severity.INFO : Weight.most(context));
    }
  }
}
