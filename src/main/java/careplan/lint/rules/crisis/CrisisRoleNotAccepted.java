package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Agreement;
import careplan.plan.Block;
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
    Set<String> spokenOf = new HashSet<>();
    for (Text who : CrisisRoles.of(crisis)) {
      TeamMember member = plan.member(who.value()).orElse(null);
      if (member == null
          || !isUnpaid(plan, member, who.value())
          || member.block().has("accepted")
          || hasAgreed(plan, who.value())
          || !spokenOf.add(who.value())) {
        continue;
      }
      reporter
          .report(
              who,
              "{} has a part in a crisis, and nothing says that they agreed to it. Ask, and write the"
                  + " day beside their name in team.",
              member.name().orElse(who))
          .better("accepted: ...   # the day they said yes")
          .atMost(
              context.proportion().detail() == Detail.FULL || context.proportion().complex()
                  ? Severity.WARNING
                  : Severity.INFO);
    }
  }

  /** Professionals and services have their part by their work. */
  private static boolean isUnpaid(Plan plan, TeamMember member, String id) {
    if (member.kind().isPresent()) {
      return !member.isFormal();
    }
    for (Carer carer : plan.carers()) {
      if (carer.who().map(Text::value).filter(id::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAgreed(Plan plan, String id) {
    for (Agreement agreement : plan.agreement()) {
      if (!agreement.isRefusal() && names(agreement.block(), id)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Block agreement, String id) {
    for (Text who : agreement.texts("who")) {
      if (who.value().equals(id)) {
        return true;
      }
    }
    return false;
  }
}
