package careplan.lint.rules.actions;

import careplan.language.judgement.ActionReason;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Detail;
import java.util.Locale;

/** A colleague could carry an action out in the writer's absence (R104, R110, R111). */
final class ActionVague implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "action-vague",
              Group.ACTIONS,
              Severity.ERROR,
              Detail.BRIEF,
              "An action is too vague for a colleague to carry out.",
              "R104",
              "R110",
              "R111")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    ActionTime time = new ActionTime(context);
    for (UnclearAction unclear : UnclearAction.in(context, ActionReason.VAGUE)) {
      boolean watching = isWatching(unclear);
      reporter
          .report(
              unclear.text(),
              unclear.from(),
              unclear.to(),
              watching
                  ? "A colleague could not carry out \"{}\" from these words. What is looked at, how"
                      + " and how often, and at what point is somebody told?"
                  : "A colleague could not carry out \"{}\" from these words. What exactly is done,"
                      + " with what, and how often or by when, so that somebody new could do it"
                      + " tomorrow?",
              unclear.words(reporter))
          .as(watching ? Severity.ERROR : weight(context, time, unclear.action()))
          .atMost(unclear.action().isInOwnWords() ? Severity.INFO : Severity.ERROR);
    }
  }

  /** Where it is asked for its time as well, it weighs as much as what has no time. */
  private static Severity weight(Context context, ActionTime time, Action action) {
    return UnclearAction.isAskedForItsTime(context, action)
        ? UnclearAction.weight(context, time, action)
        : Severity.WARNING;
  }

  /** To watch something and not say what for is the gravest (R110). */
  private static boolean isWatching(UnclearAction unclear) {
    String words =
        unclear.text().value().substring(unclear.from(), unclear.to()).toLowerCase(Locale.ROOT);
    return words.startsWith("monitor")
        || words.startsWith("check")
        || words.startsWith("observ")
        || words.startsWith("review")
        || unclear.action().block().is("kind", "monitoring");
  }
}
