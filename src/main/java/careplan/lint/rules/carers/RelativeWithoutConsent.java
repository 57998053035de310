package careplan.lint.rules.carers;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Copy;
import careplan.plan.Detail;
import careplan.plan.Sharing.Extent;
import careplan.plan.TeamMember;
import careplan.plan.Text;

/** What family and friends may see is the person's to say (R053). */
final class RelativeWithoutConsent implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "relative-without-consent",
          Group.CARERS,
          Severity.ERROR,
          Detail.BRIEF,
          "A relative or friend has a copy, and the person's consent is not recorded.",
          "R053",
          "R171");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Copy copy : context.plan().copies()) {
      for (Text to : copy.to()) {
        TeamMember member = context.plan().member(to.value()).orElse(null);
        boolean relative = member != null && member.isInformal();
        Extent extent = context.sharing().with(to.value());
        if (!relative || extent == Extent.SOMETHING) {
          continue;
        }
        reporter
            .report(
                to,
                extent == Extent.NOTHING
                    ? "{} has a copy, and the consent recorded says that they may see nothing."
                    : "{} has a copy, and nothing says what this person agreed that they may see.",
                member.name().orElse(to))
            .better("consent:\n  - {with: {}, may-see: [...], on: ..., given-by: ...}", to);
      }
    }
  }
}
