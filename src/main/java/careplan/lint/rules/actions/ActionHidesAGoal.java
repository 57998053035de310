package careplan.lint.rules.actions;

import careplan.language.judgement.ActionReason;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;

/** An action is a step; what is hoped for is a goal (R104, X06). */
final class ActionHidesAGoal implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "action-hides-a-goal",
              Group.ACTIONS,
              Severity.WARNING,
              Detail.BRIEF,
              "An action says what is hoped for, not what is done.",
              "R104",
              "R097",
              "R098")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    ActionTime time = new ActionTime(context);
    NamedDoer team = new NamedDoer(context.plan());
    for (UnclearAction unclear : UnclearAction.in(context, ActionReason.HIDES_A_GOAL)) {
      reporter
          .report(
              unclear.text(),
              unclear.from(),
              unclear.to(),
              "\"{}\" is what is hoped for, and no step towards it. If it is what this person wants,"
                  + " write it as a goal in their words. What is done first, by whom, and by when?",
              unclear.words(reporter))
          .better(
              "goals:\n  - goal: ...\n    actions:\n      - {action: ..., who: {}, when: ...}",
              team.owner(unclear.action()).orElse("..."))
          .as(UnclearAction.weight(context, time, unclear.action()));
    }
  }
}
