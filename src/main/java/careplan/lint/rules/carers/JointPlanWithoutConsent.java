package careplan.lint.rules.carers;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Carer;
import careplan.plan.Detail;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.Set;

/** One plan for the person and the carer needs the consent of both (R165). */
final class JointPlanWithoutConsent implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "joint-plan-without-consent",
          Group.CARERS,
          Severity.ERROR,
          Detail.BRIEF,
          "A plan serves two people, and not both are recorded as having agreed.",
          "R165");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Carer carer : context.plan().carers()) {
      Text who = carer.who().orElse(null);
      if (who == null || !carer.isJoint()) {
        continue;
      }
      Set<String> agreed = new HashSet<>();
      Block days = carer.jointAgreed().orElse(null);
      if (days != null) {
        days.names().forEach(name -> agreed.add(name.value()));
      }
      boolean both =
          agreed.contains("me") && (agreed.contains(who.value()) || isOwnEntry(agreed, who));
      if (!both) {
        Text joint = carer.plan().orElseThrow();
        reporter
            .report(
                joint,
                "One plan serves this person and {} together, and nothing says that {} agreed to"
                    + " that.",
                context.plan().member(who.value()).flatMap(member -> member.name()).orElse(who),
                agreed.isEmpty() ? "they" : "both of them")
            .better("joint-agreed: {me: ..., {}: ...}   # the day on which each agreed", who);
      }
    }
  }

  /** In a carer's own plan the carer is {@code me}, and somebody else must have agreed as well. */
  private static boolean isOwnEntry(Set<String> agreed, Text who) {
    return who.value().equals("me") && agreed.size() > 1;
  }
}
