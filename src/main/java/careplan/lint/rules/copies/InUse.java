package careplan.lint.rules.copies;

import careplan.lint.Context;
import careplan.plan.Status;

/** Plans that people work by now, so that somebody ought to hold them. */
final class InUse {
  private InUse() {}

  static boolean is(Context context) {
    Status status = context.plan().status().orElse(Status.DRAFT);
    return status == Status.AGREED || status == Status.IN_REVIEW || status == Status.MAINTENANCE;
  }
}
