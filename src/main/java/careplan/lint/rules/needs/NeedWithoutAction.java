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

/**
 * Something is done about every need that is not known to be unmet (R083, R098). Of a service in
 * the place of a need it is said already that it can stay as the action.
 */
final class NeedWithoutAction implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "need-without-action",
          Group.NEEDS,
          Severity.ERROR,
          Detail.BRIEF,
          "Nothing is done about a need, and it is not marked as unmet.",
          "R083",
          "R098",
          "R079");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.isOver() || plan.isConsidered("needs.actions")) {
      return;
    }
    Deeds deeds = Deeds.of(plan);
    for (Need need : AllNeeds.of(plan)) {
      Text text = need.statement().orElse(null);
      boolean settled = need.isMet() || need.isUnmet() || need.block().is("status", "watching");
      boolean risk = need.block().has("risk");
      if (text == null
          || settled
          || risk
          || deeds.areFor(need)
          || NeedKinds.isNoNeed(context, need)) {
        continue;
      }
      boolean later = need.block().is("horizon", "later");
      reporter
          .report(
              text,
              "Nothing is done about \"{}\". Say who does what and when; or, where nothing can be done"
                  + " yet, mark it as unmet and say why.",
              Saying.of(reporter, text))
          .better("actions:\n  - {action: ..., who: ..., when: ...}")
          .atMost(later ? Severity.INFO : Weight.most(context));
    }
  }
}
