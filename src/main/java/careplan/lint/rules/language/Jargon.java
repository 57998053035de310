package careplan.lint.rules.language;

import careplan.language.judgement.LanguageCategory;
import careplan.language.judgement.LanguageFinding;
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
 * Professional dialect that leaves others out; what the glossary explains and what the person says
 * themselves is fine (R064, R189).
 */
final class Jargon implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "jargon",
          Group.LANGUAGE,
          Severity.WARNING,
          Detail.NOTE,
          "These are words of the trade, which the plan does not explain.",
          "R064",
          "R189");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Familiar familiar = new Familiar(context.plan());
    for (PlanText text : context.language().prose()) {
      List<LanguageFinding> found =
          familiar.without(Words.of(context, text, LanguageCategory.JARGON));
      if (found.isEmpty()) {
        continue;
      }
      Remark remark =
          Words.report(
              reporter,
              text,
              found,
              "{} is a word of the trade. Say it as you would say it to the person across the table,"
                  + " or explain it in glossary.",
              "{} are words of the trade. Say them as you would say them to the person across the"
                  + " table, or explain them in glossary.");
      remark.atMost(Scale.of(context));
      Words.suggest(remark, reporter, text, found);
    }
  }
}
