package careplan.lint.rules.types;

import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;

/**
 * A care and support plan under the Care Act follows an assessment, regards all needs and outcomes,
 * and a personal budget is offered with it (R244). That other plans are asked for another rule sees
 * to.
 */
final class CareAndSupportContents extends TypeRule {

  CareAndSupportContents() {
    super(
        info(
            "care-and-support-contents",
            Severity.WARNING,
            Detail.BRIEF,
            "A care and support plan lacks its assessment, needs, outcomes or the offer of a budget.",
            "R244"),
        "care and support plan",
        "care-and-support");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    contents
        .ask(
            !plan.assessment().isEmpty(),
            Severity.WARNING,
            "assessment",
            "the assessment it follows")
        .ask(!plan.needs().isEmpty(), Severity.WARNING, "needs", "needs")
        .ask(!plan.goals().isEmpty(), Severity.WARNING, "goals", "what the person wants to achieve")
        .ask(
            plan.budget().filter(budget -> budget.has("offered")).isPresent(),
            Severity.INFO,
            "budget.offered",
            "whether a personal budget was offered");
  }
}
