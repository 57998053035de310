package careplan.lint.rules.choice;

import careplan.plan.Plan;
import careplan.plan.Status;

/** Plans that are over: nobody needs to put them right. */
final class Over {
  private Over() {}

  static boolean is(Plan plan) {
    return plan.ending().isPresent() || plan.status().filter(Status.ENDED::equals).isPresent();
  }
}
