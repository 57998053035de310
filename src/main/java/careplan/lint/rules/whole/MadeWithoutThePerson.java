package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;

/**
 * A plan that is written alone in an office, or with everybody but the person, works less well
 * (R016, R029, X22). A recorded reason is respected (R177, R178).
 */
final class MadeWithoutThePerson implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "made-without-the-person",
          Group.PLAN,
          Severity.WARNING,
          Detail.NOTE,
          "The plan was made without the person, and nothing says why.",
          "R016",
          "R029",
          "R018");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Contributors contributors = Contributors.of(plan);
    if (!contributors.areNamed()
        || contributors.includeThePerson()
        || contributors.includeWhoDecides()
        || plan.notTakingPart().isPresent()
        || Scope.isDeclined(plan)
        || plan.isConsidered("made-with")) {
      return;
    }
    reporter
        .reportKey(
            contributors.first(),
            "Among those who made this plan the person is not named. Plan it again with them, or say"
                + " under not-taking-part why they had no part in it.")
        .better(
            plan.madeWith().isEmpty()
                ? "made-with: [me, ...]"
                : "not-taking-part: {reason: ..., on: ...}");
  }
}
