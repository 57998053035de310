package careplan.lint.rules.contingency;

import careplan.plan.Action;
import careplan.plan.Carer;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;

/** Who cares without pay, and whether the plan has said how they are relieved (R148, R163). */
final class Cares {
  private Cares() {}

  /**
   * Whether somebody unpaid does this as care. Of relatives, friends and neighbours who are not
   * carers, only help, treatment and watching count: a game of chess needs no stand-in.
   */
  static boolean forMe(Plan plan, String id, Action action) {
    if (id.equals("me")) {
      return false;
    }
    for (Carer carer : plan.carers()) {
      if (carer.who().map(Text::value).filter(id::equals).isPresent()) {
        return carer.contingencies().isEmpty();
      }
    }
    TeamMember member = plan.member(id).orElse(null);
    if (member == null) {
      return false;
    }
    boolean care =
        action.block().is("kind", "everyday-help")
            || action.block().is("kind", "treatment")
            || action.block().is("kind", "monitoring");
    return member.block().is("kind", "carer") || (member.isInformal() && care);
  }

  /** Whether the plan calls them a carer. */
  static boolean regularly(Plan plan, String id) {
    for (Carer carer : plan.carers()) {
      if (carer.who().map(Text::value).filter(id::equals).isPresent()) {
        return true;
      }
    }
    return plan.member(id).filter(member -> member.block().is("kind", "carer")).isPresent();
  }
}
