package careplan.lint.rules;

import careplan.lint.Context;
import careplan.lint.Severity;
import careplan.plan.Detail;

/** How much a remark weighs on a plan of this size (R005). */
public final class Weight {
  private Weight() {}

  /** The most that something missing weighs: an error on full and complex plans alone. */
  public static Severity most(Context context) {
    boolean inFull = context.proportion().detail() == Detail.FULL || context.proportion().complex();
    return inFull ? Severity.ERROR : Severity.WARNING;
  }
}
