package careplan.lint.rules.contingency;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.lint.rules.Saying;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;

/** An action without which wellbeing or safety is in danger has a fallback (R147). */
final class EssentialWithoutFallback implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "essential-without-fallback",
              Group.CRISIS,
              Severity.ERROR,
              Detail.NOTE,
              "An essential action has no fallback.",
              "R147")
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (Demand.forContingency(context) == Demand.NONE
        || plan.isConsidered("contingency.fallbacks")) {
      return;
    }
    Cover cover = Cover.of(plan);
    for (Action action : plan.actions()) {
      judge(action, cover, reporter);
    }
    for (Action action : plan.carerActions()) {
      judge(action, cover, reporter);
    }
  }

  private static void judge(Action action, Cover cover, Reporter reporter) {
    Text statement = action.statement().orElse(null);
    if (statement == null || !action.isEssential() || action.isOver() || cover.holds(action)) {
      return;
    }
    Text id = action.id().orElse(null);
    if (id == null) {
      reporter
          .report(
              statement,
              "\"{}\" is essential, and nothing says what happens when it fails. Give it an id, so"
                  + " that a fallback can point to it.",
              Saying.of(reporter, statement))
          .better("contingency:\n  fallbacks:\n    - {for: ..., if: ..., do: ..., who: ...}");
      return;
    }
    reporter
        .report(
            statement,
            "\"{}\" is essential, and nothing says what happens when it fails at short notice.",
            Saying.of(reporter, statement))
        .better("contingency:\n  fallbacks:\n    - {for: {}, if: ..., do: ..., who: ...}", id);
  }
}
