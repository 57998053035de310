package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/** Nobody is treated without their consent, or that of whoever may decide for them (R172). */
final class TreatmentWithoutConsent implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "treatment-without-consent",
          Group.CHOICE,
          Severity.WARNING,
          Detail.BRIEF,
          "A treatment is planned, and nothing says whether the person agreed to it.",
          "R172");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.isOver() || plan.isConsidered("consent-to-care")) {
      return;
    }
    ConsentedTreatments consented = new ConsentedTreatments(plan);
    List<Text> unsaid = new ArrayList<>();
    for (Action action : plan.actions()) {
      Text deed = action.statement().orElse(null);
      if (deed == null || !isTreatmentByOthers(action)) {
        continue;
      }
      Text refused = consented.refused(action).orElse(null);
      if (refused != null) {
        reporter.report(
            deed,
            "Consent to \"{}\" was not given, and this treatment is still planned. Take it out, or"
                + " mark it as stopped.",
            refused);
      } else if (!consented.isAgreed(action)) {
        unsaid.add(deed);
      }
    }
    if (!unsaid.isEmpty()) {
      report(plan, consented, unsaid.get(0), reporter);
    }
  }

  /** Where consent is recorded in other words than the treatment, the benefit of the doubt. */
  private static void report(
      Plan plan, ConsentedTreatments consented, Text deed, Reporter reporter) {
    String better = "consent-to-care:\n  - {to: ..., given: ..., by: me, on: ...}";
    if (plan.consentToCare().isEmpty()) {
      reporter
          .report(
              deed,
              "Treatment is planned here, and nothing says whether this person agreed to it."
                  + " Agreeing to the plan, or to sharing it, is another matter.")
          .better(better);
    } else if (!consented.hasAnswersLeft()) {
      reporter
          .report(
              deed,
              "Nothing under consent-to-care seems to speak of this treatment. Did this person agree"
                  + " to it?")
          .better(better)
          .atMost(Severity.INFO);
    }
  }

  private static boolean isTreatmentByOthers(Action action) {
    if (!action.block().is("kind", "treatment") || action.isOver()) {
      return false;
    }
    List<Text> who = action.who();
    return who.size() != 1 || !People.isMe(who.get(0));
  }
}
