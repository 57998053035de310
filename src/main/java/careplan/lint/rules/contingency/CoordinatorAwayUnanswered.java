package careplan.lint.rules.contingency;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.plan.Contingency;
import careplan.plan.CoordinatorAway;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.List;

/** Whom to contact when the coordinator is not available (R146). */
final class CoordinatorAwayUnanswered implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "coordinator-away-unanswered",
              Group.CRISIS,
              Severity.ERROR,
              Detail.BRIEF,
              "The contingency part names nobody to turn to when the coordinator is away.",
              "R146")
          .in(Part.CONTINGENCY)
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Demand demand = Demand.forContingency(context);
    Contingency contingency = plan.contingency().orElse(null);
    List<Text> coordinators = Coordinators.others(plan);
    if (demand == Demand.NONE
        || contingency == null
        || coordinators.size() != 1
        || answers(contingency)
        || plan.isConsidered("contingency.coordinator-away")) {
      return;
    }
    reporter
        .absent(
            contingency.block(),
            "contingency.coordinator-away",
            "Nothing here says whom to turn to when {} is away.",
            Coordinators.name(plan, coordinators.get(0)))
        .better("coordinator-away: {who: ..., do: ...}")
        .atMost(demand.most());
  }

  private static boolean answers(Contingency contingency) {
    CoordinatorAway away = contingency.coordinatorAway().orElse(null);
    return away != null && (!away.who().isEmpty() || away.whatToDo().isPresent());
  }
}
