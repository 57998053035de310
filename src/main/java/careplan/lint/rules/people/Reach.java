package careplan.lint.rules.people;

import careplan.plan.TeamMember;

/** Ways to get hold of somebody. */
final class Reach {
  private Reach() {}

  static boolean isReachable(TeamMember member) {
    return member.phone().isPresent() || member.email().isPresent() || member.address().isPresent();
  }
}
