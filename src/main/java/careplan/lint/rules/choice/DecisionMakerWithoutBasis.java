package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Capacity;
import careplan.plan.Consent;
import careplan.plan.ConsentToCare;
import careplan.plan.DecisionMaker;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.Set;

/** Whoever decides for somebody does so by a right that can be named (R173). */
final class DecisionMakerWithoutBasis implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "decision-maker-without-basis",
          Group.CHOICE,
          Severity.WARNING,
          Detail.BRIEF,
          "Somebody decides for this person, and nothing says by what right.",
          "R173");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String BETTER = "decision-maker: {who: {}, basis: ..., conflict: ...}";

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    DecisionMaker maker = plan.person().decisionMaker().orElse(null);
    Set<String> known = new HashSet<>();
    if (maker != null) {
      maker.who().forEach(who -> known.add(who.value()));
      if (maker.basis().isEmpty() && !maker.who().isEmpty()) {
        Text who = maker.who().get(0);
        reporter
            .report(
                who,
                "{} decides for this person, and nothing says by what right: as a parent or"
                    + " guardian, under a lasting power of attorney, or as a deputy.",
                People.name(plan, who))
            .better("basis: ...");
      }
    }
    for (Capacity capacity : plan.capacity()) {
      if (capacity.block().is("answer", "no")) {
        capacity
            .then()
            .ifPresent(then -> then.texts("decided-by").forEach(who -> known.add(who.value())));
      }
    }
    for (Consent consent : plan.consent()) {
      consent.givenBy().ifPresent(who -> answered(plan, who, known, reporter));
    }
    for (ConsentToCare consent : plan.consentToCare()) {
      consent.by().ifPresent(who -> answered(plan, who, known, reporter));
    }
  }

  /** Somebody else answered; once said of somebody, it is not said again. */
  private static void answered(Plan plan, Text who, Set<String> known, Reporter reporter) {
    if (People.isMe(who) || Attorneys.isOne(plan, who.value()) || !known.add(who.value())) {
      return;
    }
    reporter
        .report(
            who,
            "{} gave consent in this person's place, and nothing says by what right. If they may,"
                + " name them under person.decision-maker; if not, ask the person.",
            People.name(plan, who))
        .better(BETTER, who);
  }
}
