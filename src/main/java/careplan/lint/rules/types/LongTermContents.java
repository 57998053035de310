package careplan.lint.rules.types;

import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Crisis;
import careplan.plan.Detail;
import careplan.plan.Health;
import careplan.plan.Item;
import careplan.plan.Plan;
import careplan.plan.Service;
import careplan.plan.Text;

/** The nine contents of a plan for a long-term condition (R253). */
final class LongTermContents extends TypeRule {

  LongTermContents() {
    super(
        info(
            "long-term-contents",
            Severity.WARNING,
            Detail.FULL,
            "Some of the nine contents of a plan for a long-term condition are missing.",
            "R253"),
        "plan for a long-term condition",
        "long-term-condition");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    boolean helped = !plan.services().isEmpty() || hasHelp(plan);
    contents
        .ask(!plan.goals().isEmpty(), Severity.WARNING, "goals", "goals")
        .ask(helped, Severity.WARNING, "services", "the support the person wants")
        .ask(isInCharge(plan), Severity.WARNING, "services.in-charge", "who is in charge of it")
        .ask(isAgreed(plan), Severity.WARNING, "services.action", "what they agreed to do")
        .ask(isTimed(plan), Severity.WARNING, "services.how-often", "when they do it")
        .ask(hasNumbers(plan), Severity.WARNING, "crisis.contacts", "emergency numbers");
    Block health = plan.health().map(Health::block).orElse(null);
    contents
        .ask(has(health, "medicines"), Severity.WARNING, "health.medicines", "medicines")
        .ask(has(health, "eating-plan"), Severity.WARNING, "health.eating-plan", "an eating plan")
        .ask(
            has(health, "exercise-plan"),
            Severity.WARNING,
            "health.exercise-plan",
            "an exercise plan");
  }

  private static boolean has(Block block, String field) {
    return block != null && block.has(field);
  }

  private static boolean hasHelp(Plan plan) {
    for (Action action : plan.actions()) {
      if (Owners.include(action, Owners::isSomebodyElse)) {
        return true;
      }
    }
    return false;
  }

  /** Each service has somebody in charge; without services, owners of actions are looked at. */
  private static boolean isInCharge(Plan plan) {
    for (Service service : plan.services()) {
      if (service.inCharge().isEmpty() && service.provider().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** What a service does stands in an action, or in the name and purpose of the service. */
  private static boolean isAgreed(Plan plan) {
    for (Service service : plan.services()) {
      boolean said =
          !service.action().isEmpty()
              || !service.forItems().isEmpty()
              || service.criteria().isPresent();
      if (!said && !hasHelp(plan)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTimed(Plan plan) {
    for (Service service : plan.services()) {
      if (service.howOften().isEmpty() && !hasTimedAction(plan, service)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasTimedAction(Plan plan, Service service) {
    for (Text id : service.action()) {
      Block action = plan.item(id.value()).map(Item::block).orElse(null);
      boolean timed =
          action != null
              && action.shape().field("when").isPresent()
              && (action.has("when") || action.has("by") || action.has("from"));
      if (timed) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNumbers(Plan plan) {
    Crisis crisis = plan.crisis().orElse(null);
    return crisis != null && (!crisis.contacts().isEmpty() || crisis.emergency().isPresent());
  }
}
