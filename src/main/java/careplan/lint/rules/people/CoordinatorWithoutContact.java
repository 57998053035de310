package careplan.lint.rules.people;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Coordinator;
import careplan.plan.Detail;
import careplan.plan.Ids;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.Optional;

/** The coordinator is the one number everybody needs (R046). */
final class CoordinatorWithoutContact implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "coordinator-without-contact",
          Group.PEOPLE,
          Severity.WARNING,
          Detail.BRIEF,
          "The coordinator cannot be reached with what stands in the plan.",
          "R046");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Coordinator coordinator : context.plan().coordinator()) {
      Text who = coordinator.who().orElse(null);
      if (who == null || who.value().equals("me")) {
        continue;
      }
      Optional<TeamMember> member = context.plan().member(who.value());
      boolean reachable = member.filter(Reach::isReachable).isPresent();
      boolean unknownId = member.isEmpty() && Ids.hasForm(who.value());
      if (!reachable && !unknownId) {
        reporter
            .report(
                who,
                "{} coordinates this plan, and no telephone number or e-mail address says how to"
                    + " reach them.",
                member.flatMap(TeamMember::name).orElse(who))
            .as(context.proportion().complex() ? Severity.ERROR : Severity.WARNING)
            .better("phone: ...   # under {} in team", who);
      }
    }
  }
}
