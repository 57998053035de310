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

/** Refrain, comply, non-compliant, and other words that judge (R188, X20). */
final class JudgementalWord implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "judgemental-word",
          Group.LANGUAGE,
          Severity.WARNING,
          Detail.NOTE,
          "A word judges the person where the plan could say what happened.",
          "R188");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (PlanText text : context.language().prose()) {
      if (isOfAMedicine(text)) {
        continue;
      }
      List<LanguageFinding> found = Words.of(context, text, LanguageCategory.JUDGEMENTAL);
      if (found.isEmpty()) {
        continue;
      }
      Remark remark =
          Words.report(
              reporter,
              text,
              found,
              "{} judges the person, who will read this. Say what happens and, where they have"
                  + " told you, why.",
              "{} judge the person, who will read this. Say what happens and, where they have told"
                  + " you, why.");
      Words.suggest(remark, reporter, text, found);
    }
  }

  /** "Side effects: grumpy" says what a medicine does, not what somebody is. */
  private static boolean isOfAMedicine(PlanText text) {
    String field = text.field().name();
    return field.equals("side-effects") || field.equals("reaction");
  }
}
