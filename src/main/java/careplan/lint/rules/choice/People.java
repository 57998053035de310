package careplan.lint.rules.choice;

import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.List;

/** How people are named in a sentence. */
final class People {
  private People() {}

  /** The name of somebody in the team, or the words that stand there. */
  static Text name(Plan plan, Text who) {
    return plan.member(who.value()).flatMap(TeamMember::name).orElse(who);
  }

  /** Whether it is the person whose plan it is. */
  static boolean isMe(Text who) {
    return who.value().equals("me");
  }

  /** Whether somebody is among them. */
  static boolean holds(List<Text> people, String id) {
    for (Text who : people) {
      if (who.value().equals(id)) {
        return true;
      }
    }
    return false;
  }
}
