package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Need;
import careplan.plan.Plan;

/** Needs that are to be expected are looked at before something goes wrong (R025). */
final class NothingForTheFuture implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "nothing-for-the-future",
          Group.PLAN,
          Severity.INFO,
          Detail.FULL,
          "Nothing in this plan looks ahead.",
          "R025");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    boolean asked =
        context.proportion().complex()
            || plan.isOfType("older-people")
            || plan.isOfType("long-term-condition");
    if (!asked
        || !context.looksAhead()
        || plan.block().has("choices")
        || plan.isConsidered("needs")
        || plan.isConsidered("choices")
        || expectsANeed(plan)) {
      return;
    }
    reporter
        .absent(
            plan.block(),
            "needs.horizon",
            "Everything in this plan is about now. What is likely to be needed later, and is there"
                + " something that the person wants settled before then?")
        .better("needs:\n  - need: ...\n    horizon: later");
  }

  private static boolean expectsANeed(Plan plan) {
    for (Need need : plan.needs()) {
      if (need.block().is("horizon", "later")) {
        return true;
      }
    }
    return false;
  }
}
