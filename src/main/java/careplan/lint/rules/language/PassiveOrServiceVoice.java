package careplan.lint.rules.language;

import careplan.language.judgement.DecidingWords;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.PlanText;
import java.util.List;

/**
 * Needs, goals and actions that are told from the service's side, or done by nobody (R190). Whether
 * a plan is person-centred only people can judge, so this asks and is never more than information.
 */
final class PassiveOrServiceVoice implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "passive-or-service-voice",
          Group.LANGUAGE,
          Severity.INFO,
          Detail.BRIEF,
          "A need, goal or action is told from the service's side, or nobody does it.",
          "R190");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (PlanText text : context.language().prose()) {
      if (!isStatement(text)) {
        continue;
      }
      List<DecidingWords> found = context.language().serviceVoice(text);
      if (!found.isEmpty()) {
        DecidingWords first = found.get(0);
        reporter.report(
            text.text(),
            first.start(),
            first.end(),
            "\"{}\" is told from the service's side. Who does it, and what is different for the"
                + " person then? Put people first in the sentence.",
            reporter.words(text.text(), first.start(), first.end()));
      }
    }
  }

  private static boolean isStatement(PlanText text) {
    String field = text.field().name();
    return switch (text.within().shape().name()) {
      case "need" -> field.equals("need");
      case "goal" -> field.equals("goal");
      case "action" -> field.equals("action");
      default -> false;
    };
  }
}
