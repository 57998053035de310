package careplan.lint.rules.needs;

import careplan.language.judgement.DecidingWords;
import careplan.language.judgement.NeedKind;
import careplan.language.judgement.NeedVerdict;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Need;
import careplan.plan.Text;

/**
 * "I need" helps people to own their plan; a suggestion, never more (R065). What family say they
 * say as they would.
 */
final class NeedInThirdPerson implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "need-in-third-person",
          Group.NEEDS,
          Severity.INFO,
          Detail.FULL,
          "A need is written about the person, where the person could say it.",
          "R065");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Need need : context.plan().needs()) {
      NeedVerdict verdict = context.language().need(need).orElse(null);
      if (verdict == null
          || verdict.kind() != NeedKind.NEED
          || need.isInOwnWords()
          || isSaidByOthers(need)) {
        continue;
      }
      Text text = need.statement().orElseThrow();
      DecidingWords words = verdict.thirdPerson().orElse(null);
      int from = words == null ? 0 : words.start();
      int to = words == null ? ThePerson.named(context.plan().person(), text) : words.end();
      if (to > from) {
        report(reporter, text, from, to);
      }
    }
  }

  private static boolean isSaidByOthers(Need need) {
    Text who = need.block().text("said-by").orElse(null);
    return who != null && !who.value().equals("me") && !who.value().equals("professional");
  }

  private static void report(Reporter reporter, Text text, int from, int to) {
    Remark remark =
        reporter.report(
            text,
            from,
            to,
            "This need is written about the person. Would they put it like this themselves? \"I"
                + " need\" helps people to see the plan as theirs.");
    int rest = FirstPerson.restOf(text.value(), to);
    if (rest > 0) {
      remark.better("need: I need {}", reporter.words(text, rest, text.value().length()));
    }
  }
}
