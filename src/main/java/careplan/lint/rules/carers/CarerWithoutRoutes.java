package careplan.lint.rules.carers;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Carer;
import careplan.plan.CarerAssessment;
import careplan.plan.Detail;

/** A carer knows whom to ring in office hours and whom in a crisis (R163). */
final class CarerWithoutRoutes implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "carer-without-routes",
          Group.CARERS,
          Severity.WARNING,
          Detail.FULL,
          "A carer's support does not say whom to reach in office hours and in a crisis.",
          "R163",
          "R158");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Carer carer : context.plan().carers()) {
      boolean office = carer.officeHours().isPresent();
      boolean crisis = carer.inACrisis().isPresent();
      if (!hasSupportPlan(context, carer) || (office && crisis)) {
        continue;
      }
      String when =
          office ? "in a crisis" : crisis ? "in office hours" : "in office hours and in a crisis";
      reporter
          .absent(
              carer.block(),
              office ? "carers.in-a-crisis" : "carers.office-hours",
              "The support for this carer does not say whom to reach {}.",
              when)
          .better(
              office
                  ? "in-a-crisis: {name: ..., phone: ..., hours: 24/7}"
                  : "office-hours: {who: ...}");
    }
  }

  /**
   * Somebody has planned with this carer: there are needs, actions, or an assessment that was done.
   */
  private static boolean hasSupportPlan(Context context, Carer carer) {
    boolean assessed =
        carer.assessment().flatMap(CarerAssessment::status).isPresent()
            && carer.assessment().filter(CarerAssessment::isDeclined).isEmpty()
            && !carer.assessment().orElseThrow().block().is("status", "offered");
    return context.plan().isOfType("carers-support")
        || assessed
        || !carer.needs().isEmpty()
        || !carer.actions().isEmpty();
  }
}
