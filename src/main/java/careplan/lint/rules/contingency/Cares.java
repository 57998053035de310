package careplan.lint.rules.contingency;

import careplan.plan.Action;
import careplan.plan.Carer;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.HashMap;
import java.util.Map;

/** Who cares without pay, and whether the plan has said how they are relieved (R148, R163). */
final class Cares {
  private final Plan plan;
  private final Map<String, Carer> carers = new HashMap<>();

  Cares(Plan plan) {
    this.plan = plan;
    for (Carer carer : plan.carers()) {
      carer.who().map(Text::value).ifPresent(id -> carers.putIfAbsent(id, carer));
    }
  }

  /**
   * Whether somebody unpaid does this as care, and nothing is said of their relief. Of relatives,
   * friends and neighbours who are not carers, only help, treatment and watching count: a game of
   * chess needs no stand-in.
   */
  boolean needCover(String id, Action action) {
    if (id.equals("me")) {
      return false;
    }
    Carer carer = carers.get(id);
    if (carer != null) {
      return carer.contingencies().isEmpty();
    }
    TeamMember member = plan.member(id).orElse(null);
    boolean care =
        action.block().is("kind", "everyday-help")
            || action.block().is("kind", "treatment")
            || action.block().is("kind", "monitoring");
    return member != null && (isCarer(member) || (member.isInformal() && care));
  }

  /** Whether the plan calls them a carer. */
  boolean areRegular(String id) {
    return carers.containsKey(id) || plan.member(id).filter(Cares::isCarer).isPresent();
  }

  private static boolean isCarer(TeamMember member) {
    return member.block().is("kind", "carer");
  }
}
