package careplan.lint.rules.types;

import careplan.lint.Context;
import careplan.lint.Reporter;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Crisis;
import careplan.plan.Detail;
import careplan.plan.OtherPlan;
import careplan.plan.Plan;
import careplan.plan.Text;

/**
 * A wellness recovery plan is made and run by the person (R250). Parts of it enter another plan
 * only with their agreement, and that is asked of the other plan.
 */
final class WellnessRecoveryContents extends TypeRule {

  WellnessRecoveryContents() {
    super(
        info(
            "wellness-recovery-contents",
            Severity.WARNING,
            Detail.BRIEF,
            "A wellness recovery plan lacks a part, or parts were taken from another plan unasked.",
            "R250"),
        "wellness recovery plan",
        "wellness-recovery");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    Block wellness = plan.wellness().orElse(null);
    Crisis crisis = plan.crisis().orElse(null);
    contents
        .ask(
            wellness != null && wellness.has("tools"),
            Severity.WARNING,
            "wellness.tools",
            "wellness tools")
        .ask(
            wellness != null && wellness.has("every-day"),
            Severity.WARNING,
            "wellness.every-day",
            "what is done every day to stay well")
        .ask(
            crisis != null && !crisis.triggers().isEmpty(),
            Severity.WARNING,
            "crisis.triggers",
            "triggers")
        .ask(
            crisis != null && !crisis.warningSigns().isEmpty(),
            Severity.WARNING,
            "crisis.warning-signs",
            "early warning signs")
        .ask(
            crisis != null
                && (!crisis.steps().isEmpty()
                    || !crisis.whatHelps().isEmpty()
                    || !crisis.wishes().isEmpty()),
            Severity.WARNING,
            "crisis.steps",
            "what to do in a crisis");
  }

  @Override
  void judgeAny(Context context, Reporter reporter) {
    for (OtherPlan other : context.plan().otherPlans()) {
      Text used = other.uses().isEmpty() ? null : other.uses().get(0);
      if (used != null && !other.block().has("agreed")) {
        reporter
            .report(
                used,
                "Parts of this plan were taken from \"{}\", and nothing says that the person agreed to"
                    + " that. What they wrote for themselves is theirs to give: ask, and write down"
                    + " the day.",
                other.plan().orElse(used))
            .as(Severity.ERROR)
            .better("agreed: ...");
      }
    }
  }
}
