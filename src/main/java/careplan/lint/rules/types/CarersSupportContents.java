package careplan.lint.rules.types;

import careplan.lint.Severity;
import careplan.plan.Carer;
import careplan.plan.CarerAssessment;
import careplan.plan.Detail;
import careplan.plan.Plan;

/**
 * The headings that a carer's plan may have, each as far as the carer needs it (R163). Where the
 * assessment was declined or found no needs, contacts will do (R164, X48). The ways to reach
 * services have a rule of their own.
 */
final class CarersSupportContents extends TypeRule {

  CarersSupportContents() {
    super(
        info(
            "carers-support-contents",
            Severity.INFO,
            Detail.FULL,
            "Some headings of a carer's plan are not spoken of.",
            "R163",
            "R164",
            "R168"),
        "carer's support plan",
        "carers-support");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    Carer own = own(plan);
    if (own == null || foundNoNeeds(plan, own)) {
      return;
    }
    contents
        .ask(!own.information().isEmpty(), Severity.INFO, "carers.information", "information")
        .ask(
            !own.contingencies().isEmpty() || plan.contingency().isPresent(),
            Severity.INFO,
            "carers.contingencies",
            "what happens when the carer cannot care")
        .ask(
            own.health().isPresent(),
            Severity.INFO,
            "carers.health",
            "the carer's own health, body and mind")
        .ask(
            own.advice().isPresent(),
            Severity.INFO,
            "carers.advice",
            "advice on income, housing, learning and work")
        .ask(own.breaks().isPresent(), Severity.INFO, "carers.breaks", "breaks")
        .ask(own.social().isPresent(), Severity.INFO, "carers.social", "company and support groups")
        .ask(
            own.complaints().isPresent(),
            Severity.INFO,
            "carers.complaints",
            "how to appeal or complain");
  }

  /** In a carer's own plan the carer is the person, and stands here as {@code me}. */
  private static Carer own(Plan plan) {
    for (Carer carer : plan.carers()) {
      if (carer.who().filter(who -> who.value().equals("me")).isPresent()) {
        return carer;
      }
    }
    return plan.carers().isEmpty() ? null : plan.carers().get(0);
  }

  private static boolean foundNoNeeds(Plan plan, Carer own) {
    CarerAssessment assessment = own.assessment().orElse(null);
    return assessment != null
        && assessment.reason().isPresent()
        && plan.needs().isEmpty()
        && own.needs().isEmpty();
  }
}
