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
    Matters matters = null;
    for (Goal goal : LiveGoals.of(context)) {
      if (goal.isInOwnWords() || isTied(goal)) {
        continue;
      }
      Text text = goal.statement().orElseThrow();
      matters = matters == null ? Matters.of(context) : matters;
      if (matters.mayTouch(text)) {
        continue;
      }
      reporter
          .report(
              text,
              "Nothing ties \"{}\" to a need, or to what matters to this person. Only they can say"
                  + " whether it is worth the effort: ask what it would change for them.",
              Saying.of(reporter, text))
          .better("why: ...");
    }
  }

  private static boolean isTied(Goal goal) {
    Text importance = goal.importance().orElse(null);
    return goal.why().isPresent()
        || !goal.needs().isEmpty()
        || goal.follows().isPresent()
        || (importance != null && !importance.value().equals("0"));
  }

  /** What matters to the person and what they hope for. */
  private static final class Matters {
    private final SharedWords words;
    private final Context context;
    private boolean inOtherLanguages;

    private Matters(Context context) {
      this.context = context;
      this.words = new SharedWords(context.language().vocabulary());
    }

    static Matters of(Context context) {
      Matters matters = new Matters(context);
      AboutMe aboutMe = context.plan().aboutMe().orElse(null);
      if (aboutMe != null) {
        aboutMe.whatMatters().forEach(matters::add);
        aboutMe.hopes().forEach(matters::add);
      }
      return matters;
    }

    private void add(Text wish) {
      words.add(wish.value());
      inOtherLanguages |= !context.language().isEnglish(wish);
    }

    boolean mayTouch(Text goal) {
      return inOtherLanguages || words.areIn(goal.value());
    }
  }
}
