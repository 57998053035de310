package careplan.lint.rules.contingency;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.plan.Action;
import careplan.plan.Contingency;
import careplan.plan.Detail;
import careplan.plan.Fallback;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.List;

/** Somebody has thought about which actions the person cannot do without (R147). */
final class NothingMarkedEssential implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "nothing-marked-essential",
              Group.CRISIS,
              Severity.WARNING,
              Detail.BRIEF,
              "No action is marked as essential.",
              "R147")
          .in(Part.CONTINGENCY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (Demand.forContingency(context) != Demand.IN_FULL
        || plan.isConsidered("contingency.fallbacks")
        || hasFallbacks(plan)) {
      return;
    }
    boolean someoneElseActs = false;
    for (Action action : plan.actions()) {
      if (action.isEssential()) {
        return;
      }
      someoneElseActs |= !action.isOver() && isForSomeoneElse(action);
    }
    if (someoneElseActs) {
      reporter
          .absent(
              plan.block(),
              "contingency.fallbacks",
              "No action is marked as essential. Which of them could be missed for a day, and which"
                  + " could not? Mark those, and say what happens when they fail.")
          .better("essential: yes");
    }
  }

  private static boolean hasFallbacks(Plan plan) {
    for (Fallback fallback : plan.contingency().map(Contingency::fallbacks).orElse(List.of())) {
      if (!fallback.forItems().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What I do alone fails only with me. */
  private static boolean isForSomeoneElse(Action action) {
    for (Text who : action.who()) {
      if (!who.value().equals("me")) {
        return true;
      }
    }
    return false;
  }
}
