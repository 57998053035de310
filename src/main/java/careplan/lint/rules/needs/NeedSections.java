package careplan.lint.rules.needs;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Missing;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Plan;
import java.util.List;

/** The presence rules on needs: one row each. */
public final class NeedSections {
  /** The rows, in the order of the catalogue. */
  public static final List<Rule> ALL =
      List.of(
          new Missing(
              RuleInfo.of(
                  "equipment-not-considered",
                  Group.NEEDS,
                  Severity.INFO,
                  Detail.FULL,
                  "Nothing says whether equipment was thought about.",
                  "R091"),
              "equipment",
              NeedSections::isEquipmentAsked,
              "Nothing here says whether any equipment would help: a rail, a timer, a wheelchair, an"
                  + " app. Where none is needed, say so.",
              "considered:\n  equipment: None needed now"));

  private NeedSections() {}

  private static boolean isEquipmentAsked(Context context) {
    Plan plan = context.plan();
    if (plan.needs().isEmpty()
        || plan.isOver()
        || plan.isOfType("advance-planning")
        || plan.isOfType("wellness-recovery")) {
      return false;
    }
    for (Action action : plan.actions()) {
      if (action.block().is("kind", "equipment")) {
        return false;
      }
    }
    return true;
  }
}
