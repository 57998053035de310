package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Agreement;
import careplan.plan.Carer;
import careplan.plan.Crisis;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.Set;

/**
 * Family, friends, neighbours and the community have said yes to their part in a crisis (R050,
 * R143, C24).
 */
final class CrisisRoleNotAccepted implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "crisis-role-not-accepted",
              Group.CRISIS,
              Severity.WARNING,
              Detail.BRIEF,
              "Somebody has a part in a crisis and has not said yes to it.",
              "R050",
              "R143")
          .in(Part.CRISIS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Crisis crisis = plan.crisis().orElse(null);
    if (crisis == null) {
      return;
    }
    Set<String> carers = carers(plan);
    Set<String> settled = agreed(plan);
    for (Text who : CrisisRoles.of(crisis)) {
      TeamMember member = plan.member(who.value()).orElse(null);
      if (member == null
          || !isUnpaid(member, carers)
          || member.block().has("accepted")
          || !settled.add(who.value())) {
        continue;
      }
      reporter
          .report(
              who,
              "{} has a part in a crisis, and nothing says that they agreed to it. Ask, and write the"
                  + " day beside their name in team.",
              member.name().orElse(who))
          .better("accepted: ...   # under {} in team: the day they said yes", who)
          .atMost(
              context.proportion().detail() == Detail.FULL || context.proportion().complex()
                  ? Severity.WARNING
                  : Severity.INFO);
    }
  }

  /** Professionals and services have their part by their work. */
  private static boolean isUnpaid(TeamMember member, Set<String> carers) {
    if (member.kind().isPresent()) {
      return !member.isFormal();
    }
    return member.id().map(Text::value).filter(carers::contains).isPresent();
  }

  private static Set<String> carers(Plan plan) {
    Set<String> carers = new HashSet<>();
    for (Carer carer : plan.carers()) {
      carer.who().ifPresent(who -> carers.add(who.value()));
    }
    return carers;
  }

  private static Set<String> agreed(Plan plan) {
    Set<String> agreed = new HashSet<>();
    for (Agreement agreement : plan.agreement()) {
      if (!agreement.isRefusal()) {
        agreement.block().texts("who").forEach(who -> agreed.add(who.value()));
      }
    }
    return agreed;
  }
}
