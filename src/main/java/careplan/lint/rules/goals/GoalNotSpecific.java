package careplan.lint.rules.goals;

import careplan.language.judgement.GoalReason;
import careplan.language.judgement.GoalVerdict;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Goal;

/** A reader can tell what exactly will be done or be different (R104). */
final class GoalNotSpecific implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "goal-not-specific",
          Group.GOALS,
          Severity.WARNING,
          Detail.BRIEF,
          "A goal does not say what exactly will be different.",
          "R104",
          "R109",
          "R097");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Goal goal : LiveGoals.of(context)) {
      GoalVerdict verdict = context.language().goal(goal).orElse(null);
      if (verdict == null || verdict.specific().holds()) {
        continue;
      }
      if (goal.isInOwnWords()) {
        GoalPlace.besideTheWish(
            reporter,
            goal,
            "goals.measure",
            "\"{}\" stays as it is: these are the person's own words. What would they be doing on a"
                + " day when it has come true? That can be the measure.");
      } else {
        GoalPlace.report(
            reporter, goal, verdict.specific().words(), sentence(verdict.specific().reason()));
      }
    }
  }

  private static String sentence(GoalReason reason) {
    return switch (reason) {
      case ONLY_CHANGE, ONLY_COMPARED ->
          "\"{}\" says that something is to change, and not what this person will then do that they"
              + " cannot do now. What exactly will be different, and where would one see it?";
      case ONLY_STATE ->
          "\"{}\" is hard to see from outside. What would this person be doing, where or "
              + "with whom, on a day when it is so?";
      default ->
          "\"{}\" could mean many things. What exactly will this person do, where or with whom?";
    };
  }
}
