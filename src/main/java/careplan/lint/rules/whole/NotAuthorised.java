package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Agreement;
import careplan.plan.Detail;
import careplan.plan.Plan;

/** In complex care somebody authorises the plan, which is not the same as agreeing (R047). */
final class NotAuthorised implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "not-authorised",
          Group.PLAN,
          Severity.WARNING,
          Detail.FULL,
          "Nobody has authorised this plan.",
          "R047");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (!context.proportion().complex()
        || !Scope.isInUse(plan)
        || Scope.isMadeByThePerson(plan)
        || plan.isConsidered("agreement")) {
      return;
    }
    for (Agreement agreement : plan.agreement()) {
      if (agreement.isAuthorisation()) {
        return;
      }
    }
    reporter
        .absent(
            plan.block(),
            "agreement.as",
            "People may have agreed to this plan, and nobody has authorised it. In complex care"
                + " somebody answers for what the services have promised, such as a team lead or the"
                + " care coordinator. Who is it here?")
        .better("agreement:\n  - {who: ..., on: ..., how: signed, as: authorised}");
  }
}
