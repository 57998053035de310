package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.MadeWith;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan that is written alone in an office, or with everybody but the person, works less well
 * (R016, R029, X22). A recorded reason is respected (R177, R178).
 */
final class MadeWithoutThePerson implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "made-without-the-person",
          Group.PLAN,
          Severity.WARNING,
          Detail.NOTE,
          "The plan was made without the person, and nothing says why.",
          "R016",
          "R029",
          "R018");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Contributors contributors = Contributors.of(plan);
    List<Text> others = others(plan);
    if (!contributors.areNamed()
        || contributors.includeThePerson()
        || contributors.includeWhoDecides()
        || plan.notTakingPart().isPresent()
        || Scope.isDeclined(plan)
        || plan.isConsidered("made-with")) {
      return;
    }
    reporter
        .reportKey(
            contributors.first(),
            "The person is not named among those who made this plan. Go through it with them, change"
                + " what they would change, and add me. If they could not or would not take part, say"
                + " so under not-taking-part.")
        .better("made-with: [me" + ", {}".repeat(others.size()) + "]", others.toArray());
  }

  /** Who is named as having made it, as they stand there. */
  private static List<Text> others(Plan plan) {
    List<Text> others = new ArrayList<>();
    for (MadeWith made : plan.madeWith()) {
      made.who().ifPresent(others::add);
    }
    return others;
  }
}
