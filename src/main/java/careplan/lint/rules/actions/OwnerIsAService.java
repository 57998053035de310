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

/** Somebody by name answers for each action, or a service that can be rung (R099, C14). */
final class OwnerIsAService implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "owner-is-a-service",
              Group.ACTIONS,
              Severity.WARNING,
              Detail.BRIEF,
              "A service stands where somebody should be named.",
              "R099",
              "R045")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Owners.Unnamed owner : Owners.unnamed(context, OwnerKind.SERVICE)) {
      reporter
          .report(
              owner.text(),
              "\"{}\" is a service, and nobody there is named. Who answers for this? If it is truly the"
                  + " service, list it under team with a number to ring.",
              owner.text())
          .better("lead: ...   # an id from team: who answers for it");
    }
  }
}
