package careplan.lint.rules.goals;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.plan.AboutMe;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Text;
import java.util.List;

/**
 * A goal is tied to a need, a reason or something that matters to the person (R107, X28). Whether
 * it is truly worthwhile only people can judge; what somebody wants in their own words is not asked
 * for a reason.
 */
final class GoalWithoutReason implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "goal-without-reason",
          Group.GOALS,
          Severity.WARNING,
          Detail.BRIEF,
          "A goal is tied to no need and to nothing that matters to the person.",
          "R107",
          "R063",
          "R109");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Goal goal : LiveGoals.of(context)) {
      if (goal.isInOwnWords() || isTied(context, goal)) {
        continue;
      }
      Text text = goal.statement().orElseThrow();
      reporter
          .report(
              text,
              "Nothing ties \"{}\" to a need, or to what matters to this person. Ask them what it"
                  + " would change for them: whether a goal is worthwhile no program can tell, only"
                  + " they can.",
              Saying.of(reporter, text))
          .better("why: ...");
    }
  }

  private static boolean isTied(Context context, Goal goal) {
    Text importance = goal.importance().orElse(null);
    if (goal.why().isPresent()
        || !goal.needs().isEmpty()
        || goal.follows().isPresent()
        || (importance != null && !importance.value().equals("0"))) {
      return true;
    }
    AboutMe aboutMe = context.plan().aboutMe().orElse(null);
    return aboutMe != null
        && (touches(context, goal, aboutMe.whatMatters())
            || touches(context, goal, aboutMe.hopes()));
  }

  private static boolean touches(Context context, Goal goal, List<Text> wishes) {
    Text text = goal.statement().orElseThrow();
    for (Text wish : wishes) {
      if (SharedWords.between(text.value(), wish.value())) {
        return true;
      }
      if (!context.language().isEnglish(wish)) {
        return true;
      }
    }
    return false;
  }
}
