package careplan.lint.rules.language;

import careplan.language.judgement.LanguageCategory;
import careplan.language.judgement.LanguageFinding;
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
 * "Risk management" where "staying safe" is meant; the word risk itself is fine (R157, K16, X21).
 */
final class RiskManagementWording implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "risk-management-wording",
          Group.LANGUAGE,
          Severity.WARNING,
          Detail.NOTE,
          "This speaks of managing risk, where \"staying safe\" would be heard.",
          "R157");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (PlanText text : context.language().prose()) {
      List<LanguageFinding> found = Words.of(context, text, LanguageCategory.RISK_MANAGEMENT);
      if (!found.isEmpty()) {
        Words.report(
            reporter,
            text,
            found,
            "{} is how services talk, and it can shut people out. Say \"staying safe\", and what that means"
                + " here.",
            "{} are how services talk, and they can shut people out. Say \"staying safe\", and what that"
                + " means here.");
      }
    }
  }
}
