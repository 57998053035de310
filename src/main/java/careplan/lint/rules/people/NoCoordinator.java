package careplan.lint.rules.people;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import java.util.Set;

/**
 * Every plan has somebody, by name, who keeps it together (R045); a plan that a person runs alone
 * names the person.
 */
final class NoCoordinator implements Rule {
  private static final Set<String> RUN_BY_THE_PERSON =
      Set.of("wellness-recovery", "my-plan", "advance-planning");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "no-coordinator",
          Group.PEOPLE,
          Severity.WARNING,
          Detail.BRIEF,
          "Nobody is named who keeps this plan together.",
          "R045",
          "R046",
          "R218");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    boolean ownPlan = context.plan().types().stream().anyMatch(RUN_BY_THE_PERSON::contains);
    if (ownPlan
        || context.plan().block().has("coordinator")
        || context.plan().isConsidered("coordinator")) {
      return;
    }
    reporter
        .absent(
            context.plan().block(),
            "coordinator",
            "This plan names nobody who keeps it together: somebody to ring, who sees that each part"
                + " happens and that it is looked at again.")
        .as(context.proportion().complex() ? Severity.ERROR : Severity.WARNING)
        .better("coordinator: ...   # an id from team, or me");
  }
}
