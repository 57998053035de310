package careplan.lint.rules.needs;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Deeds;
import careplan.lint.rules.Saying;
import careplan.lint.rules.Weight;
import careplan.plan.Detail;
import careplan.plan.Need;
import careplan.plan.Plan;
import careplan.plan.Text;

/** Each risk that is known has something done about it (R086). */
final class RiskWithoutAction implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "risk-without-action",
              Group.NEEDS,
              Severity.ERROR,
              Detail.BRIEF,
              "A need names a risk, and nothing is done about it.",
              "R086",
              "R079",
              "R083")
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.isOver()) {
      return;
    }
    Deeds deeds = Deeds.of(plan);
    for (Need need : AllNeeds.of(plan)) {
      Text risk = need.block().text("risk").orElse(null);
      if (risk == null || need.isMet() || need.isUnmet() || deeds.areFor(need)) {
        continue;
      }
      reporter
          .report(
              risk,
              "Nothing is done about the risk \"{}\". Say who does what, and when.",
              Saying.of(reporter, risk))
          .better("actions:\n  - {action: ..., who: ..., when: ...}")
          .atMost(Weight.most(context));
    }
  }
}
