package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.plan.Crisis;
import careplan.plan.CrisisStep;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;

/** After the last step there is somebody to call (R144, X37). */
final class CrisisWithoutNextStep implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "crisis-without-next-step",
              Group.CRISIS,
              Severity.WARNING,
              Detail.BRIEF,
              "The last crisis step leads nowhere: nobody is called.",
              "R144",
              "R149")
          .in(Part.CRISIS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Crisis crisis = plan.crisis().orElse(null);
    if (crisis == null || crisis.steps().isEmpty()) {
      return;
    }
    CrisisStep last = crisis.steps().get(crisis.steps().size() - 1);
    Text action = last.action().orElse(null);
    if (action == null || plan.isConsidered("crisis.steps")) {
      return;
    }
    boolean waitsForMore = last.waitFor().isPresent();
    boolean callsSomebody =
        !last.call().isEmpty()
            || crisis.emergency().isPresent()
            || NamedPeople.areIn(plan, crisis, action.value());
    if (callsSomebody && !(waitsForMore && crisis.emergency().isEmpty())) {
      return;
    }
    Text wait = last.waitFor().orElse(null);
    Remark remark =
        wait == null
            ? reporter.report(
                action,
                "\"{}\" is the last step, and it does not say whom to call if it does not help.",
                action)
            : reporter.report(
                wait, "After \"{}\" of waiting no step follows. Say whom to call then.", wait);
    remark
        .better("- {sign: ..., action: ..., call: ...}")
        .atMost(Demand.forCrisis(context) == Demand.NONE ? Severity.INFO : Severity.WARNING);
  }
}
