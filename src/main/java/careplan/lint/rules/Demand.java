package careplan.lint.rules;

import careplan.lint.Context;
import careplan.lint.Part;
import careplan.lint.Proportion;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;

/** How much crisis or contingency planning is asked of a plan (R005, R137, R138). */
public enum Demand {
  /** Nothing: what is there may still be judged. */
  NONE,
  /** It is missed, as a warning at most. */
  IN_PROPORTION,
  /** Every item that a crisis plan holds at the least. */
  IN_FULL;

  /**
   * What is asked of crisis planning. A crisis plan that stands alone, complex care, and full plans
   * for a long-term condition or mental health need the four items (R138, R140 to R143); a carer's
   * own plan may do with contacts (R163), and plans for the end of life are left in peace.
   */
  public static Demand forCrisis(Context context) {
    Proportion proportion = context.proportion();
    Plan plan = context.plan();
    if (proportion.detail() == Detail.NOTE || plan.isOver()) {
      return NONE;
    }
    if (proportion.part() == Part.CRISIS || proportion.complex()) {
      return IN_FULL;
    }
    boolean carersOwn = plan.types().size() == 1 && plan.isOfType("carers-support");
    if (proportion.part() != Part.WHOLE
        || proportion.detail() != Detail.FULL
        || proportion.nearingEnd()
        || carersOwn) {
      return NONE;
    }
    return plan.isOfType("long-term-condition") || plan.isOfType("mental-health")
        ? IN_FULL
        : IN_PROPORTION;
  }

  /** What is asked of contingency planning: less of brief plans (R145). */
  public static Demand forContingency(Context context) {
    Proportion proportion = context.proportion();
    if (proportion.detail() == Detail.NOTE || context.plan().isOver()) {
      return NONE;
    }
    boolean full =
        proportion.detail() == Detail.FULL
            || proportion.complex()
            || proportion.part() == Part.CONTINGENCY;
    return full ? IN_FULL : IN_PROPORTION;
  }

  /** The most that a finding of absence weighs. */
  public Severity most() {
    return this == IN_FULL ? Severity.ERROR : Severity.WARNING;
  }
}
