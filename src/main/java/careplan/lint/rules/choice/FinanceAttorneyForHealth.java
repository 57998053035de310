package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Consent;
import careplan.plan.ConsentToCare;
import careplan.plan.DecisionMaker;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.Set;

/** An attorney for property and money has no say about health and care (R182). */
final class FinanceAttorneyForHealth implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "finance-attorney-for-health",
          Group.CHOICE,
          Severity.WARNING,
          Detail.BRIEF,
          "An attorney for property and money decides about health or care.",
          "R182",
          "R173");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String MESSAGE =
      "The lasting power of attorney recorded here lets {} decide about property and money, and not"
          + " about health and care. Say who may decide about those.";

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Set<String> said = new HashSet<>();
    DecisionMaker maker = plan.person().decisionMaker().orElse(null);
    if (maker != null) {
      boolean asAttorney = maker.block().is("basis", "lasting-power-of-attorney");
      for (Text who : maker.who()) {
        said.add(who.value());
        if (asAttorney && Attorneys.isForMoneyOnly(plan, who.value())) {
          reporter.report(maker.basis().orElseThrow(), MESSAGE, People.name(plan, who));
        }
      }
    }
    for (ConsentToCare consent : plan.consentToCare()) {
      consent.by().ifPresent(who -> judge(plan, who, said, reporter));
    }
    for (Consent consent : plan.consent()) {
      consent.givenBy().ifPresent(who -> judge(plan, who, said, reporter));
    }
  }

  private static void judge(Plan plan, Text who, Set<String> said, Reporter reporter) {
    if (Attorneys.isForMoneyOnly(plan, who.value()) && said.add(who.value())) {
      reporter.report(who, MESSAGE, People.name(plan, who));
    }
  }
}
