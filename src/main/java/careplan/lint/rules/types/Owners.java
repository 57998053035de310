package careplan.lint.rules.types;

import careplan.plan.Action;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.function.Predicate;

/** Who does what in a plan, as its type looks at it. */
final class Owners {
  private Owners() {}

  /** Whether somebody else than the person does an action. */
  static boolean include(Action action, Predicate<Text> wanted) {
    for (Text who : action.who()) {
      if (wanted.test(who)) {
        return true;
      }
    }
    return action.lead().filter(wanted).isPresent();
  }

  /** Whether words mean somebody else than the person. */
  static boolean isSomebodyElse(Text who) {
    return !who.value().equals("me");
  }

  /** Whether an id means a professional or a service of the team. */
  static boolean isFormal(Plan plan, Text who) {
    return plan.member(who.value()).filter(TeamMember::isFormal).isPresent();
  }

  /** Whether the team has a professional or a service. */
  static boolean includeFormal(Plan plan) {
    for (TeamMember member : plan.team()) {
      if (member.isFormal()) {
        return true;
      }
    }
    return false;
  }
}
