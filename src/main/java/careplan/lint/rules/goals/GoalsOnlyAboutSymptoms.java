package careplan.lint.rules.goals;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Goal;
import java.util.List;

/** Goals reach beyond symptoms: body, company, everyday life (R034, R026). */
final class GoalsOnlyAboutSymptoms implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "goals-only-about-symptoms",
          Group.GOALS,
          Severity.INFO,
          Detail.FULL,
          "Every goal is about symptoms.",
          "R034",
          "R026",
          "R014");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    List<Goal> goals = LiveGoals.of(context);
    if (goals.isEmpty() || context.plan().isConsidered("goals.kind")) {
      return;
    }
    for (Goal goal : goals) {
      if (!goal.block().is("kind", "recovery")) {
        return;
      }
    }
    reporter.reportKey(
        context.plan().block().value("goals").orElseThrow(),
        "Every goal here is of the kind recovery. Is there something in this person's life besides"
            + " the illness that they want: fitness, friends, work, a home that runs?");
  }
}
