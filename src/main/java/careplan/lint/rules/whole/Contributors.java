package careplan.lint.rules.whole;

import careplan.plan.Conversation;
import careplan.plan.DecisionMaker;
import careplan.plan.MadeWith;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.yaml.Node;
import java.util.List;

/** Who took part in making a plan, as far as it says so (R016, R018, R029). */
final class Contributors {
  private final Plan plan;
  private boolean person;
  private boolean decider;
  private Node first;

  private Contributors(Plan plan) {
    this.plan = plan;
  }

  static Contributors of(Plan plan) {
    Contributors found = new Contributors(plan);
    for (MadeWith made : plan.madeWith()) {
      made.who().ifPresent(found::see);
    }
    found.see(plan.writtenBy());
    for (Conversation conversation : plan.conversations()) {
      found.see(conversation.with());
      conversation.ledBy().ifPresent(found::see);
    }
    return found;
  }

  private void see(List<Text> people) {
    people.forEach(this::see);
  }

  private void see(Text who) {
    if (first == null) {
      first = who.node();
    }
    person |= isThePerson(plan, who);
    decider |= isTheDecider(plan, who);
  }

  /** Whether the plan names anybody. */
  boolean areNamed() {
    return first != null;
  }

  /** Whether the person took part. */
  boolean includeThePerson() {
    return person;
  }

  /** Whether somebody took part who decides for the person (R173). */
  boolean includeWhoDecides() {
    return decider;
  }

  /** The first place where somebody is named. */
  Node first() {
    return first;
  }

  /** Whether words mean the person: {@code me}, or their own name. */
  static boolean isThePerson(Plan plan, Text who) {
    String value = who.value();
    return value.equals("me")
        || plan.person().name().filter(name -> name.value().equalsIgnoreCase(value)).isPresent()
        || plan.person().knownAs().filter(name -> name.value().equalsIgnoreCase(value)).isPresent();
  }

  /** Whether words mean somebody who decides for the person or with them (R173). */
  static boolean isTheDecider(Plan plan, Text who) {
    DecisionMaker maker = plan.person().decisionMaker().orElse(null);
    if (maker == null) {
      return false;
    }
    for (Text decider : maker.who()) {
      if (decider.value().equals(who.value())) {
        return true;
      }
    }
    return false;
  }
}
