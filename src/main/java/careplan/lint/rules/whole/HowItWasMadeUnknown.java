package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.PlanForm;

/** How a plan was made and who took part matters as much as that there is one (R018). */
final class HowItWasMadeUnknown implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "how-it-was-made-unknown",
          Group.PLAN,
          Severity.WARNING,
          Detail.NOTE,
          "Nothing says how this plan was made, and with whom.",
          "R018",
          "R029");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    boolean spokenOf = plan.form() == PlanForm.VERBAL;
    boolean whole = context.proportion().part() == Part.WHOLE;
    if (spokenOf
        || !whole
        || Scope.isMadeByThePerson(plan)
        || Scope.isDeclined(plan)
        || Scope.isContactsOnly(plan)
        || Contributors.of(plan).areNamed()
        || plan.isConsidered("made-with")) {
      return;
    }
    reporter
        .absent(
            plan.block(),
            "made-with",
            "Nothing says how this plan was made: who talked, and who wrote it down.")
        .as(Scope.isNote(context) ? Severity.INFO : Severity.WARNING)
        .better("made-with: [me, ...]");
  }
}
