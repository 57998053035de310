package careplan.lint.rules;

import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Carer;
import careplan.plan.Equipment;
import careplan.plan.Goal;
import careplan.plan.Item;
import careplan.plan.Need;
import careplan.plan.Plan;
import careplan.plan.SafetyEntry;
import careplan.plan.Service;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is done for a need or a goal, wherever a plan says so: with it, under {@code actions}, for a
 * goal that answers the need or a need that the goal answers, as equipment or as a service (R083,
 * C12).
 */
public final class Deeds {
  private final Set<String> served = new HashSet<>();
  private final Set<String> actedOn = new HashSet<>();
  private final Set<Need> servedWithCarer = new HashSet<>();

  private Deeds() {}

  /** What is done in a plan. */
  public static Deeds of(Plan plan) {
    Deeds deeds = new Deeds();
    for (Action action : plan.actions()) {
      deeds.add(action.block().texts("for"));
    }
    for (Action action : plan.carerActions()) {
      deeds.add(action.block().texts("for"));
    }
    for (Equipment equipment : plan.equipment()) {
      deeds.add(equipment.forItems());
    }
    for (Service service : plan.services()) {
      deeds.add(service.forItems());
    }
    for (SafetyEntry entry : plan.safety()) {
      if (!entry.actions().isEmpty()) {
        deeds.add(entry.needs());
      }
    }
    for (Need need : plan.needs()) {
      if (has(need.block())) {
        need.id().ifPresent(id -> deeds.actedOn.add(id.value()));
      }
    }
    for (Goal goal : plan.goals()) {
      if (has(goal.block()) || deeds.isServed(goal)) {
        deeds.add(goal.needs());
      }
    }
    for (Carer carer : plan.carers()) {
      if (has(carer.block())) {
        deeds.servedWithCarer.addAll(carer.needs());
      }
    }
    return deeds;
  }

  private static boolean has(Block block) {
    return !block.blocks("actions").isEmpty();
  }

  private void add(List<Text> ids) {
    for (Text id : ids) {
      served.add(id.value());
    }
  }

  private boolean isServed(Item item) {
    return item.id().map(Text::value).filter(served::contains).isPresent();
  }

  /** Whether anything is done for a need. */
  public boolean areFor(Need need) {
    return has(need.block()) || isServed(need) || servedWithCarer.contains(need);
  }

  /** Whether anything is done towards a goal. */
  public boolean areFor(Goal goal) {
    if (has(goal.block()) || isServed(goal)) {
      return true;
    }
    for (Text id : goal.needs()) {
      if (actedOn.contains(id.value()) || served.contains(id.value())) {
        return true;
      }
    }
    return false;
  }
}
