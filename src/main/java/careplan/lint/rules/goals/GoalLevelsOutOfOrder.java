package careplan.lint.rules.goals;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/** The five levels of a goal lead from much less to much more (R105). */
final class GoalLevelsOutOfOrder implements Rule {
  private static final List<String> LEVELS =
      List.of("much-less", "less", "expected", "more", "much-more");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "goal-levels-out-of-order",
          Group.GOALS,
          Severity.WARNING,
          Detail.BRIEF,
          "The levels of a goal do not lead from less to more.",
          "R105");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Goal goal : LiveGoals.of(context)) {
      goal.levels().ifPresent(levels -> check(levels, reporter));
    }
  }

  private static void check(Block levels, Reporter reporter) {
    List<Text> texts = new ArrayList<>(LEVELS.size());
    for (String level : LEVELS) {
      levels.text(level).ifPresent(texts::add);
    }
    LevelOrder.slip(texts)
        .ifPresent(
            slip ->
                reporter.report(
                    texts.get(slip),
                    "\"{}\" comes after \"{}\", and does not lead further the same way. The levels go"
                        + " from much-less to much-more; have two changed places?",
                    Saying.of(reporter, texts.get(slip)),
                    Saying.of(reporter, texts.get(slip - 1))));
  }
}
