package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.plan.Block;
import careplan.plan.Crisis;
import careplan.plan.Detail;
import careplan.plan.Plan;

/**
 * There is nothing beyond an emergency line and numbers, and nobody said that no risk is known
 * (R137, R139, C03).
 */
final class NoCrisisPlan implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "no-crisis-plan",
              Group.CRISIS,
              Severity.ERROR,
              Detail.BRIEF,
              "There is no plan for a crisis, and nothing says that no risk is known.",
              "R137",
              "R139")
          .in(Part.CRISIS)
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Demand demand = Demand.forCrisis(context);
    Crisis crisis = plan.crisis().orElse(null);
    if (demand == Demand.NONE
        || CrisisContent.plan(plan).isPresent()
        || (crisis != null && demand == Demand.IN_FULL && CrisisContent.isOnlyNumbers(crisis))
        || plan.isConsidered("crisis")) {
      return;
    }
    Block nearest = crisis == null ? plan.block() : crisis.block();
    boolean begun = crisis != null;
    reporter
        .absent(
            nearest,
            "crisis",
            begun
                ? "This is all there is for a crisis. Say also how a crisis shows, what has helped"
                    + " before, who does what, and what to do step by step."
                : "There is no plan for a crisis: how it shows, what has helped before, who does what,"
                    + " and what to do step by step.")
        .better(
            (begun ? "" : "crisis:\n")
                + indented(
                    "warning-signs:\n  - ...\nwhat-helps:\n  - ...\nsteps:\n"
                        + "  - {sign: ..., action: ..., who: ..., call: ...}",
                    begun))
        .atMost(demand.most());
  }

  private static String indented(String lines, boolean asTheyStand) {
    return asTheyStand ? lines : "  " + lines.replace("\n", "\n  ");
  }
}
