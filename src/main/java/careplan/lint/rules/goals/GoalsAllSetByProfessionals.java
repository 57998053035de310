package careplan.lint.rules.goals;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;

/** Goals come from the person; a plan in which none does has been made for them (R103). */
final class GoalsAllSetByProfessionals implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "goals-all-set-by-professionals",
          Group.GOALS,
          Severity.WARNING,
          Detail.BRIEF,
          "Every goal was set by a professional.",
          "R103",
          "R029",
          "R016");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.goals().isEmpty()
        || !context.looksAhead()
        || plan.notTakingPart().isPresent()
        || plan.isConsidered("goals")) {
      return;
    }
    for (Goal goal : plan.goals()) {
      if (goal.isInOwnWords() || !isProfessional(plan, goal)) {
        return;
      }
    }
    reporter.reportKey(
        plan.block().value("goals").orElseThrow(),
        "Every goal here was set by a professional. What does this person want for themselves? One"
            + " goal of theirs, however small, makes the plan theirs.");
  }

  private static boolean isProfessional(Plan plan, Goal goal) {
    Text who = goal.saidBy().orElse(null);
    if (who == null) {
      return false;
    }
    return who.value().equals("professional")
        || plan.member(who.value()).filter(TeamMember::isFormal).isPresent();
  }
}
