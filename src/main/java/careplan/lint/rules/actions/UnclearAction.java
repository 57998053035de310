package careplan.lint.rules.actions;

import careplan.language.judgement.ActionReason;
import careplan.language.judgement.ActionVerdict;
import careplan.language.judgement.DecidingWords;
import careplan.language.judgement.PlaceholderJudgement;
import careplan.lint.Context;
import careplan.lint.Reporter;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.lint.rules.Weight;
import careplan.plan.Action;
import careplan.plan.Text;
import careplan.yaml.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * An action that a colleague could not carry out from its words.
 *
 * @param action the action
 * @param text what it says
 * @param from index of the first character of the words that decided it
 * @param to index just past the last one
 */
record UnclearAction(Action action, Text text, int from, int to) {

  /**
   * The open actions of a plan that are unclear for one reason. What is vague only because a name
   * was never filled in is a placeholder, of which another rule speaks (X07).
   */
  static List<UnclearAction> in(Context context, ActionReason reason) {
    List<UnclearAction> unclear = new ArrayList<>();
    for (OpenAction open : OpenAction.in(context.plan())) {
      ActionVerdict verdict = context.language().action(open.action()).orElse(null);
      if (verdict == null || verdict.reason() != reason) {
        continue;
      }
      Text text = open.action().statement().orElseThrow();
      if (reason == ActionReason.VAGUE && PlaceholderJudgement.in(text.value()).isPresent()) {
        continue;
      }
      DecidingWords words = verdict.words().orElse(null);
      int from = words == null ? 0 : words.start();
      int to = Saying.end(text, words == null ? text.value().length() : words.end());
      unclear.add(new UnclearAction(open.action(), text, from, to));
    }
    return unclear;
  }

  /**
   * Whether a rule on unclear actions asks for the time together with the rest. What a time alone
   * would make clear is asked for its time.
   */
  static boolean isAskedForItsTime(Context context, Action action) {
    ActionVerdict verdict = context.language().action(action).orElse(null);
    if (verdict == null || verdict.isClear()) {
      return false;
    }
    return switch (verdict.reason()) {
      case VAGUE ->
          PlaceholderJudgement.in(action.statement().orElseThrow().value()).isEmpty()
              && !context.language().isClearOnceTimed(action);
      case WITHOUT_DEED -> !action.block().is("kind", "social-prescription");
      default -> true;
    };
  }

  /** What is unclear and has no time either weighs as much as what has no time alone. */
  static Severity weight(Context context, ActionTime time, Action action) {
    if (action.isInOwnWords()) {
      return Severity.INFO;
    }
    boolean timed = time.isSaid(action) || context.plan().isConsidered("actions.when");
    return timed ? Severity.WARNING : Weight.most(context);
  }

  /** The words that decided it, as they stand in the plan. */
  Message.Quote words(Reporter reporter) {
    return reporter.words(text, from, to);
  }
}
