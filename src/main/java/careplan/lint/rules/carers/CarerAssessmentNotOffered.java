package careplan.lint.rules.carers;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Carer;
import careplan.plan.Detail;
import careplan.plan.Text;

/** Whoever cares regularly and unpaid is entitled to an assessment of their own needs (R162). */
final class CarerAssessmentNotOffered implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "carer-assessment-not-offered",
          Group.CARERS,
          Severity.WARNING,
          Detail.FULL,
          "Nothing says whether a carer was offered an assessment of their own.",
          "R090",
          "R162");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Carer carer : context.plan().carers()) {
      Text who = carer.who().orElse(null);
      if (who == null || carer.assessment().isPresent()) {
        continue;
      }
      boolean own = who.value().equals("me");
      Text name = context.plan().member(who.value()).flatMap(member -> member.name()).orElse(who);
      reporter
          .absent(
              carer.block(),
              "carers.assessment",
              own
                  ? "Nothing says whether this carer was offered an assessment of their own needs."
                  : "{} cares for this person, and nothing says whether they were offered an"
                      + " assessment of their own needs.",
              own ? new Object[0] : new Object[] {name})
          .better("assessment: {status: offered, on: ...}");
    }
  }
}
