package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.DecisionMaker;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Service;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.Optional;

/**
 * Whoever decides for somebody may gain by what is decided; it is said, or said that it is not so
 * (R054).
 */
final class DecisionMakerConflictUnsaid implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "decision-maker-conflict-unsaid",
          Group.CHOICE,
          Severity.INFO,
          Detail.BRIEF,
          "Nothing says whether the one who decides has an interest of their own.",
          "R054",
          "R173");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    DecisionMaker maker = plan.person().decisionMaker().orElse(null);
    if (maker == null || maker.conflict().isPresent()) {
      return;
    }
    for (Text who : maker.who()) {
      Optional<String> interest = interest(plan, who.value());
      if (interest.isEmpty() && maker.block().is("basis", "parent")) {
        continue;
      }
      Text name = People.name(plan, who);
      if (interest.isPresent()) {
        reporter
            .report(
                who,
                "{} decides for this person and {}. Nothing says how that is kept apart.",
                name,
                interest.get())
            .better("conflict: ...");
      } else {
        reporter
            .report(
                who,
                "{} decides for this person. Have they an interest of their own in what is decided,"
                    + " such as money or the house? Write it down, or write none.",
                name)
            .better("conflict: ...   # what it is; or none, once you have asked");
      }
      return;
    }
  }

  /** What this plan itself says of money that goes to them, or of work that they do in it. */
  private static Optional<String> interest(Plan plan, String id) {
    Block budget = plan.budget().orElse(null);
    if (budget != null && budget.is("paid-to", id)) {
      return Optional.of("is paid the budget of this plan");
    }
    if (budget != null && budget.is("managed-by", id)) {
      return Optional.of("looks after the budget of this plan");
    }
    for (Service service : plan.services()) {
      if (service.block().is("provider", id)) {
        return Optional.of("provides a service in this plan");
      }
    }
    return plan.member(id).filter(TeamMember::isFormal).isPresent()
        ? Optional.of("works for this person as a professional or a service")
        : Optional.empty();
  }
}
