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
import careplan.plan.PlanForm;
import careplan.plan.Text;

/**
 * An agreed plan records how and when the person agreed, or that they did not and why (R004). A
 * recorded disagreement is as good (R075, K23).
 */
final class AgreedWithoutAgreement implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "agreed-without-agreement",
          Group.PLAN,
          Severity.ERROR,
          Detail.NOTE,
          "The plan says it is agreed, and nothing records that the person agreed.",
          "R004",
          "R047",
          "R075");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (!Scope.isInUse(plan)
        || plan.form() == PlanForm.VERBAL
        || Scope.isMadeByThePerson(plan)
        || plan.isConsidered("agreement")) {
      return;
    }
    Agreement own = null;
    boolean byWhoDecides = false;
    for (Agreement agreement : plan.agreement()) {
      if (agreement.isAuthorisation()) {
        continue;
      }
      for (Text who : agreement.who()) {
        own = own == null && Contributors.isThePerson(plan, who) ? agreement : own;
        byWhoDecides |= Contributors.isTheDecider(plan, who);
      }
    }
    if (own != null) {
      judge(own, plan, reporter);
    } else if (!byWhoDecides && !isSettledOtherwise(context)) {
      reporter
          .absent(
              plan.block(),
              "agreement",
              "This plan says that it is {}, and nothing records that the person agreed: how, and"
                  + " on which day. If they did not agree, say so and why; that is valid too.",
              plan.block().text("status").orElseThrow())
          .better("agreement:\n  - {who: me, on: ..., how: ...}");
    }
  }

  private static void judge(Agreement own, Plan plan, Reporter reporter) {
    if (own.isRefusal()) {
      if (own.reason().isEmpty() && plan.differences().isEmpty()) {
        reporter
            .report(
                own.agreed().orElseThrow(),
                "The person did not agree, and nothing says why or what is seen differently. A"
                    + " recorded disagreement is worth more than a smooth plan.")
            .better("reason: ...");
      }
      return;
    }
    boolean dated = own.block().has("on");
    if (dated && own.how().isPresent()) {
      return;
    }
    reporter
        .absent(
            own.block(),
            dated ? "agreement.how" : "agreement.on",
            "The person agreed, and it is not said {}.",
            dated ? "how: signed, said so, or in a letter" : "when")
        .as(dated ? Severity.INFO : Severity.WARNING)
        .better(dated ? "how: ..." : "on: ...");
  }

  /** In a note the summary says it; who takes no part cannot agree, and that is recorded. */
  private static boolean isSettledOtherwise(Context context) {
    Plan plan = context.plan();
    boolean noted = Scope.isNote(context) && plan.summary().isPresent();
    return noted || plan.notTakingPart().isPresent() || !plan.differences().isEmpty();
  }
}
