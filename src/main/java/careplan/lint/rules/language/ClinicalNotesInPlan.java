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

/** A plan is not the record: not a store for professionals to interpret (R203). */
final class ClinicalNotesInPlan implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "clinical-notes-in-plan",
          Group.LANGUAGE,
          Severity.INFO,
          Detail.NOTE,
          "This reads like an entry of the clinical record, which a plan is not.",
          "R203");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (PlanText text : context.language().prose()) {
      List<DecidingWords> marks = context.language().recordMarks(text);
      if (marks.isEmpty()) {
        continue;
      }
      DecidingWords first = marks.get(0);
      DecidingWords second = marks.get(1);
      reporter.report(
          text.text(),
          first.start(),
          first.end(),
          "\"{}\" and \"{}\" mark an entry of the clinical record. Leave the entry there, and say"
              + " here in plain words what it means for this person and what was agreed.",
          reporter.words(text.text(), first.start(), first.end()),
          reporter.words(text.text(), second.start(), second.end()));
    }
  }
}
