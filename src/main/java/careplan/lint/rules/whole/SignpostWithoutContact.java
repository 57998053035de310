package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Information;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;

/**
 * A signpost says where to find what it points to (R124). Information that was handed over needs no
 * address (R123).
 */
final class SignpostWithoutContact implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "signpost-without-contact",
          Group.PLAN,
          Severity.WARNING,
          Detail.BRIEF,
          "A signpost has neither a number nor a link.",
          "R124");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Information information : context.plan().information()) {
      boolean handedOver = information.block().has("given") || information.format().isPresent();
      Text name = information.name().or(information::about).orElse(null);
      if (handedOver
          || name == null
          || information.phone().isPresent()
          || information.link().isPresent()
          || isReachable(context.plan(), name)) {
        continue;
      }
      reporter
          .report(
              name,
              "\"{}\" is pointed to, and nothing says how to reach it: no number, no link. If it was"
                  + " handed over, say on which day.",
              name)
          .better("phone: ...");
    }
  }

  /** Whether somebody of that name or id stands in the team with a way to reach them. */
  private static boolean isReachable(Plan plan, Text name) {
    for (TeamMember member : plan.team()) {
      boolean same =
          member.id().filter(id -> id.value().equals(name.value())).isPresent()
              || member
                  .name()
                  .filter(own -> own.value().equalsIgnoreCase(name.value()))
                  .isPresent();
      if (same) {
        return member.phone().isPresent()
            || member.email().isPresent()
            || member.address().isPresent();
      }
    }
    return false;
  }
}
