package careplan.lint.rules.goals;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Deeds;
import careplan.lint.rules.Saying;
import careplan.lint.rules.Weight;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Plan;
import careplan.plan.Text;

/** Somebody takes a step towards each goal (R098, R106). */
final class GoalWithoutSteps implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "goal-without-steps",
          Group.GOALS,
          Severity.ERROR,
          Detail.BRIEF,
          "Nobody takes a step towards a goal.",
          "R098",
          "R106",
          "R083");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.isConsidered("goals.actions")) {
      return;
    }
    Deeds deeds = Deeds.of(plan);
    for (Goal goal : LiveGoals.of(context)) {
      if (LiveGoals.isPaused(goal) || deeds.areFor(goal)) {
        continue;
      }
      Text text = goal.statement().orElseThrow();
      boolean gently = goal.isInOwnWords() || goal.block().is("status", "proposed");
      reporter
          .report(
              text,
              "Nobody takes a step towards \"{}\" in this plan yet. What comes first, and "
                  + "who does it? A small step is enough; whether it is within reach, the people "
                  + "involved can judge best.",
              Saying.of(reporter, text))
          .better("actions:\n  - {action: ..., who: ..., when: ...}")
          .atMost(gently ? Severity.INFO : Weight.most(context));
    }
  }
}
