package careplan.lint.rules.types;

import careplan.lint.Context;
import careplan.lint.Reporter;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Health;
import careplan.plan.Need;
import careplan.plan.Plan;
import careplan.plan.Text;

/**
 * A health action plan rests on a full health check and says who supports each need, and when they
 * meet (R251).
 */
final class HealthActionContents extends TypeRule {

  HealthActionContents() {
    super(
        info(
            "health-action-contents",
            Severity.ERROR,
            Detail.BRIEF,
            "A health action plan lacks its health check, its professionals or its appointments.",
            "R251"),
        "health action plan",
        "health-action");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    Block health = plan.health().map(Health::block).orElse(null);
    contents
        .ask(
            health != null && health.has("health-check"),
            Severity.ERROR,
            "health.health-check",
            "the day of the full health check")
        .ask(!plan.needs().isEmpty(), Severity.ERROR, "needs", "the health needs it found")
        .ask(
            Owners.includeFormal(plan),
            Severity.ERROR,
            "team",
            "the professionals who support these needs")
        .ask(
            health != null && health.has("appointments"),
            Severity.ERROR,
            "health.appointments",
            "appointments, if only that there are none");
  }

  @Override
  void judge(Context context, Reporter reporter) {
    for (Need need : context.plan().needs()) {
      Text words = need.statement().orElse(null);
      boolean supported = need.isMet() || need.actions().isEmpty();
      for (Action action : need.actions()) {
        supported |= Owners.include(action, Owners::isSomebodyElse);
      }
      if (!supported && words != null) {
        reporter
            .report(
                words,
                "Nobody is named who supports the person with this need: everything is left to them."
                    + " Who helps?")
            .as(Severity.WARNING);
      }
    }
  }
}
