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
import careplan.lint.rules.Saying;
import careplan.plan.Detail;
import careplan.plan.Need;
import careplan.plan.Text;

/** A need says what for, not what is done (R081). */
final class NeedIsATask implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "need-is-a-task",
          Group.NEEDS,
          Severity.WARNING,
          Detail.BRIEF,
          "A task for somebody stands where the need should be.",
          "R081",
          "R080");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Need need : AllNeeds.of(context.plan())) {
      NeedVerdict verdict = context.language().need(need).orElse(null);
      if (verdict != null && verdict.kind() == NeedKind.TASK && verdict.words().isPresent()) {
        report(reporter, need, verdict.words().get());
      }
    }
  }

  private static void report(Reporter reporter, Need need, DecidingWords words) {
    Text text = need.statement().orElseThrow();
    Remark remark =
        reporter.report(
            text,
            words.start(),
            Saying.end(text, words.end()),
            "\"{}\" is something that is done, and the need is what it is for. What would it make"
                + " possible for this person? Write that as the need; what is done can stay as the"
                + " action.",
            reporter.words(text, words.start(), Saying.end(text, words.end())));
    if (need.isInOwnWords()) {
      remark.atMost(Severity.INFO);
    }
    if (need.actions().isEmpty() && text.value().indexOf('\n') < 0) {
      remark.better("need: ...\nactions:\n  - action: {}", text);
    }
  }
}
