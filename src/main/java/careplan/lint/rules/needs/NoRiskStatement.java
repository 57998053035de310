package careplan.lint.rules.needs;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Weight;
import careplan.plan.Detail;
import careplan.plan.Need;
import careplan.plan.Plan;

/**
 * Risk is spoken of, be it that there is none (R086). Of full and complex plans {@code
 * safety-not-considered} asks the same, more loudly.
 */
final class NoRiskStatement implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "no-risk-statement",
          Group.NEEDS,
          Severity.INFO,
          Detail.BRIEF,
          "Nothing says whether there is any risk.",
          "R086",
          "R078");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    boolean asked = Weight.most(context) != Severity.ERROR && !plan.needs().isEmpty();
    if (!asked || plan.isOver() || isSaid(plan)) {
      return;
    }
    reporter
        .absent(
            plan.block(),
            "safety",
            "Nothing here says whether there is any risk. Was it talked about? If nobody knows of any,"
                + " that is worth writing too.")
        .better("safety: ...   # each risk; or none known, once you have asked");
  }

  private static boolean isSaid(Plan plan) {
    if (plan.block().has("safety")
        || plan.isConsidered("safety")
        || plan.isConsidered("needs.risk")
        || plan.areas().filter(areas -> areas.has("safety")).isPresent()) {
      return true;
    }
    for (Need need : plan.needs()) {
      if (need.block().has("risk") || need.block().is("area", "safety")) {
        return true;
      }
    }
    return false;
  }
}
