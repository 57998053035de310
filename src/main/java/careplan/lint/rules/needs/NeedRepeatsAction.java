package careplan.lint.rules.needs;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Need;
import careplan.plan.Text;

/** A need says more than the action that meets it: what that action is for (R081). */
final class NeedRepeatsAction implements Rule {
  /** Nobody writes an action of this many characters twice. */
  private static final int LONG = 1_000;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "need-repeats-action",
          Group.NEEDS,
          Severity.WARNING,
          Detail.BRIEF,
          "A need says no more than the action that is to meet it.",
          "R081");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Need need : AllNeeds.of(context.plan())) {
      Text text = need.statement().orElse(null);
      if (text == null
          || text.value().length() > LONG
          || need.isInOwnWords()
          || NeedKinds.isNoNeed(context, need)) {
        continue;
      }
      for (Action action : need.actions()) {
        if (context.language().repeats(need, action)) {
          reporter.report(
              text,
              "This need says the same as its action \"{}\". What is that for? Write as the need what"
                  + " would be missing in this person's life without it.",
              Saying.of(reporter, action.statement().orElseThrow()));
          break;
        }
      }
    }
  }
}
