package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.lint.rules.FirstName;
import careplan.plan.Crisis;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;

/** The person has a part in their own crisis plan (R143). */
final class CrisisWithoutMyPart implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "crisis-without-my-part",
              Group.CRISIS,
              Severity.ERROR,
              Detail.BRIEF,
              "The person has no part in their own crisis plan.",
              "R143",
              "R055")
          .in(Part.CRISIS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Demand demand = Demand.forCrisis(context);
    Crisis crisis = CrisisContent.plan(plan).orElse(null);
    boolean othersHaveParts =
        crisis != null
            && (crisis.block().has("responsibilities") || CrisisContent.hasStepOwners(crisis));
    if (demand == Demand.NONE
        || !othersHaveParts
        || hasMyPart(crisis)
        || plan.notTakingPart().isPresent()
        || plan.isConsidered("crisis.responsibilities.me")) {
      return;
    }
    Object name = FirstName.of(plan);
    reporter
        .absent(
            crisis.block(),
            "crisis.responsibilities.me",
            "Everybody has a part in this crisis plan but {}. What can {} do early on, or tell"
                + " somebody?",
            name,
            name)
        .better("responsibilities:\n  me: ...")
        .atMost(demand.most());
  }

  private static boolean hasMyPart(Crisis crisis) {
    for (Text who : CrisisRoles.of(crisis)) {
      if (who.value().equals("me")) {
        return true;
      }
    }
    return false;
  }
}
