package careplan.lint.rules.people;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.TeamMember;

/** Family, friends, neighbours and clubs belong in the list beside professionals (R043). */
final class OnlyProfessionalsListed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "only-professionals-listed",
          Group.PEOPLE,
          Severity.INFO,
          Detail.FULL,
          "Only professionals and services are listed.",
          "R043",
          "R001");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    boolean others = context.plan().block().has("carers") || context.plan().isConsidered("team");
    if (others || context.plan().team().isEmpty()) {
      return;
    }
    for (TeamMember member : context.plan().team()) {
      if (!member.isFormal()) {
        return;
      }
    }
    reporter.reportKey(
        context.plan().block().value("team").orElseThrow(),
        "Everybody listed is a professional or a service. Is there somebody else in this person's"
            + " life: family, a friend, a neighbour, a club, a chapel?");
  }
}
