package careplan.lint.rules.actions;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Agreement;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Status;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Family, friends, neighbours, the community, and whoever does what the plan cannot do without,
 * have said yes to their part (R050, R010, R169).
 */
final class RoleNotAccepted implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "role-not-accepted",
          Group.ACTIONS,
          Severity.WARNING,
          Detail.FULL,
          "Somebody has a part in the plan and has not said yes to it.",
          "R050",
          "R010",
          "R169",
          "R133");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Status status = plan.status().orElse(Status.AGREED);
    boolean agreed =
        status == Status.AGREED || status == Status.IN_REVIEW || status == Status.MAINTENANCE;
    if (!agreed) {
      return;
    }
    Set<String> agreedTo = agreed(plan);
    Set<String> spokenOf = new HashSet<>();
    for (OpenAction open : OpenAction.in(plan)) {
      Action action = open.action();
      for (Text who : action.who()) {
        TeamMember member = plan.member(who.value()).orElse(null);
        if (member == null
            || !isAsked(member, action)
            || agreedTo.contains(who.value())
            || isAccepted(member, action, who.value())
            || !spokenOf.add(who.value())) {
          continue;
        }
        reporter
            .report(
                who,
                "{} has a part in this plan, and nothing says that they took it on. Ask them, and"
                    + " write the day beside their name in team.",
                member.name().orElse(who))
            .better("accepted: ...   # under {} in team: the day they said yes", who);
      }
    }
  }

  private static boolean isAsked(TeamMember member, Action action) {
    return member.isInformal()
        || member.block().is("kind", "community")
        || member.block().is("kind", "voluntary")
        || action.isEssential();
  }

  private static boolean isAccepted(TeamMember member, Action action, String id) {
    return member.block().has("accepted") || names(action.block().texts("accepted"), id);
  }

  private static Set<String> agreed(Plan plan) {
    Set<String> people = new HashSet<>();
    for (Agreement agreement : plan.agreement()) {
      if (!agreement.isRefusal()) {
        agreement.who().forEach(who -> people.add(who.value()));
      }
    }
    return people;
  }

  private static boolean names(List<Text> people, String id) {
    for (Text who : people) {
      if (who.value().equals(id)) {
        return true;
      }
    }
    return false;
  }
}
