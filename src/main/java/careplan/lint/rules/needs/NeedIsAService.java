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
import careplan.yaml.Message;

/** A need leaves open how it is met: it is no service, role, place or thing (R080, R125). */
final class NeedIsAService implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "need-is-a-service",
          Group.NEEDS,
          Severity.ERROR,
          Detail.BRIEF,
          "A service, a role or a thing stands where the need should be.",
          "R080",
          "R082",
          "R125");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Need need : AllNeeds.of(context.plan())) {
      NeedVerdict verdict = context.language().need(need).orElse(null);
      if (verdict == null || verdict.words().isEmpty()) {
        continue;
      }
      String what = what(verdict.kind());
      if (!what.isEmpty()) {
        report(reporter, need, verdict, what);
      }
    }
  }

  private static String what(NeedKind kind) {
    return switch (kind) {
      case SERVICE -> "names help that can be given";
      case ROLE -> "names somebody who helps";
      case THING -> "names a thing that can help";
      case NEED, TASK -> "";
    };
  }

  private static void report(Reporter reporter, Need need, NeedVerdict verdict, String what) {
    Text text = need.statement().orElseThrow();
    DecidingWords words = verdict.words().orElseThrow();
    Message.Quote quote = reporter.words(text, words.start(), Saying.end(text, words.end()));
    Remark remark =
        reporter.report(
            text,
            words.start(),
            Saying.end(text, words.end()),
            "\"{}\" {}, and not what this person needs. What would it make possible for them?"
                + " Write that as the need; \"{}\" can stay as the action.",
            quote,
            what,
            quote);
    if (verdict.kind() == NeedKind.THING) {
      remark.atMost(Severity.WARNING);
    }
    if (need.isInOwnWords()) {
      remark.atMost(Severity.INFO);
    }
    Text why = need.block().text("why").orElse(null);
    if (why != null && why.value().indexOf('\n') < 0) {
      remark.better("need: {}", why);
    }
  }
}
