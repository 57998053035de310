package careplan.lint.rules.language;

import careplan.language.judgement.LengthJudgement;
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
 * What to do in a crisis, or when help fails, is a list of steps and not a paragraph (R151). The
 * NHS writes paragraphs of up to three sentences.
 */
final class ParagraphTooLong implements Rule {
  private static final int NHS_STYLE = 3;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "paragraph-too-long",
          Group.LANGUAGE,
          Severity.INFO,
          Detail.NOTE,
          "What to do stands in a long paragraph, where steps could be followed one by one.",
          "R151");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (PlanText text : context.language().prose()) {
      if (!Instructions.areIn(text)) {
        continue;
      }
      List<LengthJudgement.Stretch> found =
          context.language().longParagraphs(text, NHS_STYLE, Instructions.wordsASentence(context));
      if (!found.isEmpty()) {
        LengthJudgement.Stretch first = found.get(0);
        reporter.report(
            text.text(),
            first.words().start(),
            first.words().end(),
            Instructions.isCrisisStep(text)
                ? "This is one step, and it has {} sentences. Make a step of each thing to do, in"
                    + " the order they are done."
                : "{} sentences stand here in one paragraph. Put each thing to do on a line of its"
                    + " own.",
            first.length());
      }
    }
  }
}
