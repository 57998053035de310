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

/**
 * An action says what is done; a day, a topic or a service alone does not (R111). What is marked as
 * a social prescription does by its name: debt advice, a choir (R125).
 */
final class ActionWithoutDeed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "action-without-deed",
              Group.ACTIONS,
              Severity.WARNING,
              Detail.BRIEF,
              "An action does not say what is done.",
              "R111",
              "R104",
              "R098",
              "R125")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    ActionTime time = new ActionTime(context);
    for (UnclearAction unclear : UnclearAction.in(context, ActionReason.WITHOUT_DEED)) {
      if (unclear.action().block().is("kind", "social-prescription")) {
        continue;
      }
      reporter
          .report(
              unclear.text(),
              unclear.from(),
              unclear.to(),
              time.isSaid(unclear.action())
                  ? "\"{}\" does not say what is done. Who does what then, and what for, so that a"
                      + " colleague could do it?"
                  : "\"{}\" does not say what is done. Who does what, when, and what for, so that a"
                      + " colleague could do it?",
              unclear.words(reporter))
          .as(UnclearAction.weight(context, time, unclear.action()));
    }
  }
}
