package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.plan.Crisis;
import careplan.plan.Detail;

/** For complex needs a crisis plan is more than a list of telephone numbers (R138, C03, X24). */
final class CrisisPlanIsOnlyNumbers implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "crisis-plan-is-only-numbers",
              Group.CRISIS,
              Severity.ERROR,
              Detail.BRIEF,
              "The crisis plan is a list of names and numbers.",
              "R138",
              "R140",
              "R141",
              "R142",
              "R143")
          .in(Part.CRISIS)
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Crisis crisis = context.plan().crisis().orElse(null);
    if (crisis == null
        || Demand.forCrisis(context) != Demand.IN_FULL
        || !CrisisContent.isOnlyNumbers(crisis)
        || context.plan().isConsidered("crisis.steps")) {
      return;
    }
    reporter
        .reportKey(
            crisis.block().value("contacts").orElseThrow(),
            "This crisis plan is a list of names and numbers. Whoever answers needs to know how a"
                + " crisis shows, {}what has helped before, who does what, and which step comes after"
                + " which.",
            crisis.people().isEmpty() ? "whom to send, " : "")
        .better(
            "warning-signs:\n  - ...\nwhat-helps:\n  - ...\nsteps:\n"
                + "  - {sign: ..., action: ..., who: ..., call: ...}\nresponsibilities: {me: ...}");
  }
}
