package careplan.lint.rules;

import careplan.lint.Context;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Status;

/** How much a remark weighs on a plan of this size and state (R005, R185). */
public final class Weight {
  private Weight() {}

  /** The most that something missing weighs: an error on full and complex plans alone. */
  public static Severity most(Context context) {
    boolean inFull = context.proportion().detail() == Detail.FULL || context.proportion().complex();
    return inFull ? Severity.ERROR : Severity.WARNING;
  }

  /** Whether a plan is over, or was not wanted: nothing in it is due any more. */
  public static boolean isOver(Plan plan) {
    Status status = plan.status().orElse(Status.AGREED);
    return status == Status.ENDED
        || status == Status.DECLINED
        || plan.declined().isPresent()
        || plan.ending().isPresent();
  }
}
