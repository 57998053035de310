package careplan.lint.rules.goals;

import careplan.language.judgement.GoalVerdict;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Text;
import java.util.Optional;

/** A goal has a day, in its words or under {@code by} (R108, R102). How often is no day. */
final class GoalWithoutDate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "goal-without-date",
          Group.GOALS,
          Severity.WARNING,
          Detail.BRIEF,
          "A goal does not say by when.",
          "R108",
          "R102",
          "R109");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isConsidered("goals.by")) {
      return;
    }
    Optional<Text> review = context.plan().review().flatMap(plan -> plan.block().text("next"));
    for (Goal goal : LiveGoals.of(context)) {
      GoalVerdict verdict = context.language().goal(goal).orElse(null);
      if (verdict == null || verdict.timeBound().isBound() || LiveGoals.isPaused(goal)) {
        continue;
      }
      Remark remark = remark(reporter, goal);
      if (review.isPresent()) {
        remark.better("by: {}   # the day of the next review, if that suits", review.get());
      } else {
        remark.better("by: ...");
      }
    }
  }

  private static Remark remark(Reporter reporter, Goal goal) {
    Text text = goal.statement().orElseThrow();
    Text by = goal.by().orElse(null);
    if (by != null) {
      return reporter
          .report(
              by,
              "\"{}\" does not lead to a day. By when is it hoped for?",
              Saying.of(reporter, by))
          .atMost(goal.isInOwnWords() ? Severity.INFO : Severity.WARNING);
    }
    if (goal.isInOwnWords()) {
      return GoalPlace.besideTheWish(
          reporter,
          goal,
          "goals.by",
          "By when does this person hope for \"{}\"? A day to look back from helps to begin.");
    }
    return reporter.report(
        text,
        "\"{}\" has no day: by when will this person look whether it is reached?",
        Saying.of(reporter, text));
  }
}
