package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Crisis;
import careplan.plan.CrisisStep;
import careplan.plan.Detail;
import careplan.plan.Text;

/** A step in a crisis is a deed that a stranger could do (R144, R151, X35). */
final class CrisisStepUnclear implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "crisis-step-unclear",
              Group.CRISIS,
              Severity.WARNING,
              Detail.BRIEF,
              "A crisis step does not say what to do.",
              "R151",
              "R144")
          .in(Part.CRISIS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Crisis crisis = context.plan().crisis().orElse(null);
    if (crisis == null) {
      return;
    }
    for (CrisisStep step : crisis.steps()) {
      for (Text action : step.block().texts("action")) {
        boolean unclear = context.language().stepUnclear(action).isPresent();
        if (unclear && step.call().isEmpty()) {
          reporter.report(
              action,
              "\"{}\" does not say what to do. Somebody who has never met the person reads this in a"
                  + " hurry: write what they do first, as you would say it on the telephone.",
              action);
        }
      }
    }
  }
}
