package careplan.lint.rules.language;

import careplan.language.judgement.LengthJudgement;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.PlanText;
import java.util.List;

/**
 * A sentence that somebody in distress has to follow is short: in crisis steps and contingency
 * (R151). The NHS writes sentences of up to 20 words; a team may set its own number.
 */
final class SentenceTooLong implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "sentence-too-long",
          Group.LANGUAGE,
          Severity.WARNING,
          Detail.NOTE,
          "A sentence about what to do is too long to follow in a hurry.",
          "R151");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    int most = Instructions.wordsASentence(context);
    for (PlanText text : context.language().prose()) {
      if (!Instructions.areIn(text)) {
        continue;
      }
      List<LengthJudgement.Stretch> found = context.language().longSentences(text, most);
      if (found.isEmpty()) {
        continue;
      }
      LengthJudgement.Stretch first = found.get(0);
      Remark remark =
          reporter.report(
              text.text(),
              first.words().start(),
              first.words().end(),
              "This sentence has {} words, and it may be read in a hurry. Make two or three of it,"
                  + " each with one thing to do; up to {} words are easy to follow.",
              first.length(),
              most);
      if (!Instructions.isCrisisStep(text)) {
        remark.as(Severity.INFO);
      }
    }
  }
}
