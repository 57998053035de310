package careplan.lint.rules.choice;

import careplan.language.judgement.RefusalJudgement;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Choice;
import careplan.plan.Detail;
import careplan.plan.Text;
import java.util.List;

/** An advance decision names each treatment that it refuses (R180). */
final class AdvanceDecisionNamesNoTreatment implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "advance-decision-names-no-treatment",
              Group.CHOICE,
              Severity.ERROR,
              Detail.NOTE,
              "An advance decision names no treatment that it refuses.",
              "R180",
              "R255")
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Choice choice : context.plan().choices()) {
      if (choice.block().is("kind", "advance-decision")) {
        judge(context, choice, reporter);
      }
    }
  }

  private static void judge(Context context, Choice choice, Reporter reporter) {
    List<Text> treatments = choice.treatments();
    if (treatments.isEmpty()) {
      reporter
          .absent(
              choice.block(),
              "choices.treatments",
              "This advance decision names no treatment, so nobody can tell what it refuses. Copy"
                  + " out each treatment that the document names.")
          .better("treatments:\n  - ...");
      return;
    }
    for (Text treatment : treatments) {
      if (!context.language().isEnglish(treatment)
          || !RefusalJudgement.isBlanket(treatment.value())) {
        return;
      }
    }
    Text first = treatments.get(0);
    reporter
        .report(
            first,
            "\"{}\" names no treatment. An advance decision names each treatment that it refuses;"
                + " wishes about care as a whole are an advance statement.",
            first)
        .better("treatments:\n  - ...");
  }
}
