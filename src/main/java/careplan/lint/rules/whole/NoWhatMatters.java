package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Weight;
import careplan.plan.Detail;
import careplan.plan.Plan;

/** What is important to the person is stated first and drives the goals (R063). */
final class NoWhatMatters implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "no-what-matters",
          Group.PLAN,
          Severity.ERROR,
          Detail.BRIEF,
          "Nothing says what matters to this person.",
          "R063",
          "R033");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    boolean said = plan.aboutMe().filter(me -> me.block().has("what-matters")).isPresent();
    if (said
        || !Scope.isOfTheWholePerson(plan)
        || plan.isOfType("advance-planning")
        || plan.isOver()
        || plan.isConsidered("about-me.what-matters")) {
      return;
    }
    reporter
        .absent(
            plan.block(),
            "about-me.what-matters",
            "Nothing says what matters to this person. Ask them, and write it down in their own words,"
                + " before needs and goals.")
        .atMost(Weight.most(context))
        .better("about-me:\n  what-matters:\n    - ...");
  }
}
