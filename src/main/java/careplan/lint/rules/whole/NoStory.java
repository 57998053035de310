package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Story;
import careplan.plan.Voice;

/**
 * A plan that rests on an assessment begins with two stories: the person's and the professionals'
 * (R060).
 */
final class NoStory implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "no-story",
          Group.PLAN,
          Severity.WARNING,
          Detail.FULL,
          "The story of the person or of the professionals is missing.",
          "R060",
          "R062");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (!Scope.isOfTheWholePerson(plan) || Scope.isMadeByThePerson(plan) || plan.isOver()) {
      return;
    }
    Story story = plan.story().orElse(null);
    boolean mine =
        isTold(story == null ? null : story.me().orElse(null))
            || plan.notTakingPart().isPresent()
            || plan.isConsidered("story.me");
    boolean theirs =
        isTold(story == null ? null : story.professionals().orElse(null))
            || plan.isConsidered("story.professionals");
    if (mine && theirs) {
      return;
    }
    String whose =
        mine
            ? "of the professionals"
            : theirs ? "of the person" : "of the person and of the professionals";
    reporter
        .absent(
            story == null ? plan.block() : story.block(),
            mine ? "story.professionals" : "story.me",
            "The story {} is missing: what is new, what is good, what is tough. Each side sees"
                + " things that the other does not.",
            whose)
        .as(plan.assessment().isEmpty() ? Severity.INFO : Severity.WARNING)
        .better(mine ? "story:\n  professionals: ..." : "story:\n  me: ...");
  }

  private static boolean isTold(Voice voice) {
    return voice != null && !voice.texts().isEmpty();
  }
}
