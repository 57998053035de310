package careplan.lint.rules.types;

import careplan.lint.Context;
import careplan.lint.Reporter;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;

/**
 * A personal budget plan says what the budget is, who in social care makes and watches it, and when
 * a placement began, to the hour: its first review is 72 hours later (R248).
 */
final class PersonalBudgetContents extends TypeRule {

  PersonalBudgetContents() {
    super(
        info(
            "personal-budget-contents",
            Severity.ERROR,
            Detail.BRIEF,
            "A personal budget plan lacks its budget, the social care worker, or when a placement began.",
            "R248",
            "R134"),
        "personal budget plan",
        "personal-budget");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    Block placement = plan.placement().orElse(null);
    contents
        .ask(
            placement == null || placement.has("started"),
            Severity.ERROR,
            "placement.started",
            "when the placement began, with the time of day")
        .ask(plan.budget().isPresent(), Severity.WARNING, "budget", "the budget")
        .ask(
            Owners.includeFormal(plan),
            Severity.WARNING,
            "team",
            "the social care worker who makes and reviews it");
  }

  @Override
  void judge(Context context, Reporter reporter) {
    Text started =
        context.plan().placement().flatMap(placement -> placement.text("started")).orElse(null);
    boolean dayOnly = started != null && started.value().indexOf('T') < 0;
    if (dayOnly && context.plan().reviews().isEmpty()) {
      reporter
          .report(
              started,
              "The placement began on {}, and the time of day is not said. The first review is 72"
                  + " hours later, so it counts.",
              started)
          .as(Severity.WARNING)
          .better("started: {}T14:00   # with the true time", started);
    }
  }
}
