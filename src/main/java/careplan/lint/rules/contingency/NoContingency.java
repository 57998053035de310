package careplan.lint.rules.contingency;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;

/** A plan that somebody coordinates says what happens when they are away or help fails (R145). */
final class NoContingency implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "no-contingency",
              Group.CRISIS,
              Severity.ERROR,
              Detail.BRIEF,
              "Nothing says what happens when the coordinator is away or help fails.",
              "R145")
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
    boolean alone = context.proportion().part() == Part.CONTINGENCY;
    boolean coordinated = !Coordinators.others(plan).isEmpty();
    if (demand == Demand.NONE
        || !(alone || coordinated)
        || plan.contingency().isPresent()
        || plan.isConsidered("contingency")) {
      return;
    }
    Text name = coordinated ? Coordinators.name(plan, Coordinators.others(plan).get(0)) : null;
    Remark remark =
        name == null
            ? reporter.absent(
                plan.block(),
                "contingency",
                "Nothing here says what happens when a helper is not there or part of the plan fails"
                    + " at short notice.")
            : reporter.absent(
                plan.block(),
                "contingency",
                "Nothing here says whom to turn to when {} is away, or what happens when part of the"
                    + " plan fails at short notice.",
                name);
    remark
        .better(
            "contingency:\n  coordinator-away: {who: ..., do: ...}\n"
                + "  fallbacks:\n    - {for: ..., if: ..., do: ..., who: ...}")
        .atMost(demand == Demand.IN_FULL ? Severity.ERROR : Severity.INFO);
  }
}
