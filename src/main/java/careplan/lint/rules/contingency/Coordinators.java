package careplan.lint.rules.contingency;

import careplan.plan.Coordinator;
import careplan.plan.PhoneNumber;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/** Who coordinates, and how the plan speaks of them. */
final class Coordinators {
  private Coordinators() {}

  /** Those who coordinate, but for the person. */
  static List<Text> others(Plan plan) {
    List<Text> others = new ArrayList<>(1);
    for (Coordinator coordinator : plan.coordinator()) {
      Text who = coordinator.who().orElse(null);
      if (who != null && !who.value().equals("me")) {
        others.add(who);
      }
    }
    return others;
  }

  /** The name of somebody, or the words that stand for it. */
  static Text name(Plan plan, Text who) {
    return plan.member(who.value()).flatMap(TeamMember::name).orElse(who);
  }

  /** The digits of somebody's number; empty where there is none. */
  static String number(Plan plan, Text who) {
    return plan.member(who.value())
        .flatMap(TeamMember::phone)
        .map(phone -> PhoneNumber.digits(phone.value()))
        .orElse("");
  }
}
