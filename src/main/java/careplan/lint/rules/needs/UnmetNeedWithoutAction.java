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

/** Steps are taken even towards a need that cannot be met yet (R085). */
final class UnmetNeedWithoutAction implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "unmet-need-without-action",
          Group.NEEDS,
          Severity.ERROR,
          Detail.BRIEF,
          "A need is marked as unmet, and nothing is done towards meeting it.",
          "R085",
          "R084");

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
      Text text = need.statement().orElse(null);
      if (text == null || !need.isUnmet() || need.isMet() || deeds.areFor(need)) {
        continue;
      }
      reporter
          .report(
              text,
              "\"{}\" is marked as unmet, and nothing is done towards it. What can be done meanwhile,"
                  + " and who goes on asking?",
              Saying.of(reporter, text))
          .better("actions:\n  - {action: ..., who: ..., when: ...}")
          .atMost(Weight.most(context));
    }
  }
}
