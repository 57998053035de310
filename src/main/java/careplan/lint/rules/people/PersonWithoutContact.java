package careplan.lint.rules.people;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Coordinator;
import careplan.plan.Detail;
import careplan.plan.TeamMember;
import careplan.plan.Text;

/** Everybody with a part can be reached with what stands in the plan (R043). */
final class PersonWithoutContact implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "person-without-contact",
          Group.PEOPLE,
          Severity.WARNING,
          Detail.BRIEF,
          "Somebody in team has no telephone number and no address.",
          "R043",
          "R044");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (TeamMember member : context.plan().team()) {
      Text name = member.name().orElse(null);
      if (name == null || Reach.isReachable(member) || isCoordinator(context, member)) {
        continue;
      }
      reporter
          .report(
              name,
              "{} has a part in this plan, and nothing says how to reach them: no telephone number,"
                  + " e-mail or address.",
              name)
          .better("phone: ...");
    }
  }

  /** Of the coordinator another rule speaks, more loudly. */
  private static boolean isCoordinator(Context context, TeamMember member) {
    String id = member.id().map(Text::value).orElse("");
    for (Coordinator coordinator : context.plan().coordinator()) {
      if (coordinator.who().map(Text::value).filter(id::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
