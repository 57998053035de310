package careplan.lint.rules.actions;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.lint.rules.Weight;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Text;

/** Somebody does each action (R003, R099). */
final class ActionWithoutOwner implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "action-without-owner",
              Group.ACTIONS,
              Severity.ERROR,
              Detail.BRIEF,
              "Nobody is named who does an action.",
              "R003",
              "R099",
              "R043",
              "R049")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isConsidered("actions.who")) {
      return;
    }
    NamedDoer doers = new NamedDoer(context.plan());
    for (OpenAction open : OpenAction.in(context.plan())) {
      Action action = open.action();
      if (!action.who().isEmpty() || action.lead().isPresent()) {
        continue;
      }
      Text text = action.statement().orElseThrow();
      Object doer = doers.in(text.value()).orElse(null);
      Remark remark =
          reporter.report(
              text,
              doer == null
                  ? "Nobody is named who does \"{}\"."
                  : "\"{}\" says in its words who does it. Put the name under who as well, so that "
                      + "it shows in their list.",
              Saying.of(reporter, text));
      remark
          .better("who: {}", doer == null ? "...   # an id from team, or me" : doer)
          .atMost(doer != null || action.isInOwnWords() ? Severity.INFO : Weight.most(context));
    }
  }
}
