package careplan.lint.rules.actions;

import careplan.language.judgement.OwnerKind;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;

/** Somebody by name answers for each action, not "CPN" or "Manager" (R099, R045). */
final class OwnerIsARole implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "owner-is-a-role",
              Group.ACTIONS,
              Severity.WARNING,
              Detail.BRIEF,
              "A role stands where somebody should be named.",
              "R099",
              "R045",
              "R189")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Bearers bearers = new Bearers(context.plan());
    for (Owners.Unnamed owner : Owners.unnamed(context, OwnerKind.ROLE)) {
      reporter
          .report(
              owner.text(),
              "\"{}\" is a role, and several people may have it. Who is it by name, so that everybody"
                  + " knows whom to ask?",
              owner.text())
          .better("who: {}", bearers.of(owner));
    }
  }
}
