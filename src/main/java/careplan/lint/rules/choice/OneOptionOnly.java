package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Decision;
import careplan.plan.Detail;
import careplan.plan.Text;

/** The first of three questions is: what are my options (R119)? */
final class OneOptionOnly implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "one-option-only",
          Group.CHOICE,
          Severity.WARNING,
          Detail.BRIEF,
          "A decision names fewer than two options.",
          "R119",
          "R118");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isConsidered("decisions.options")) {
      return;
    }
    for (Decision decision : context.plan().decisions()) {
      Text about = decision.about().orElse(null);
      int options = decision.options().size();
      if (about == null || options > 1) {
        continue;
      }
      reporter
          .report(
              about,
              options == 0
                  ? "No options are written down for \"{}\". What else could be chosen? Leaving "
                      + "things as they are is a choice too."
                  : "Only one option is written down for \"{}\". What else could be chosen? "
                      + "Leaving things as they are is a choice too.",
              about)
          .better("options:\n  - {option: ..., good: [...], bad: [...], decision: ...}");
    }
  }
}
