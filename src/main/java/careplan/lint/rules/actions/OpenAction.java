package careplan.lint.rules.actions;

import careplan.plan.Action;
import careplan.plan.Carer;
import careplan.plan.Goal;
import careplan.plan.Item;
import careplan.plan.Need;
import careplan.plan.Plan;
import careplan.plan.SafetyEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An action that is still to be done, wherever it stands in a plan; nothing is asked of what is
 * done, stopped, or for a need or goal that is met or given up.
 *
 * @param action the action
 * @param parent the need, goal or safety entry that it stands under
 */
record OpenAction(Action action, Optional<Item> parent) {

  /** Those of the person and of carers. */
  static List<OpenAction> in(Plan plan) {
    List<OpenAction> open = ofPerson(plan);
    for (Carer carer : plan.carers()) {
      addNeeds(carer.needs(), open);
      add(carer.actions(), Optional.empty(), open);
    }
    return open;
  }

  /** Those of the person alone. */
  static List<OpenAction> ofPerson(Plan plan) {
    List<OpenAction> open = new ArrayList<>();
    addNeeds(plan.needs(), open);
    for (Goal goal : plan.goals()) {
      if (!goal.isOver()) {
        add(goal.actions(), Optional.of(goal), open);
      }
    }
    add(plan.unattachedActions(), Optional.empty(), open);
    for (SafetyEntry entry : plan.safety()) {
      add(entry.actions(), Optional.of(entry), open);
    }
    return open;
  }

  private static void addNeeds(List<Need> needs, List<OpenAction> open) {
    for (Need need : needs) {
      if (!need.isMet()) {
        add(need.actions(), Optional.of(need), open);
      }
    }
  }

  private static void add(List<Action> actions, Optional<Item> parent, List<OpenAction> open) {
    for (Action action : actions) {
      if (!action.isOver() && action.statement().isPresent()) {
        open.add(new OpenAction(action, parent));
      }
    }
  }
}
