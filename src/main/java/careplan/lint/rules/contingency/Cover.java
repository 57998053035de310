package careplan.lint.rules.contingency;

import careplan.plan.Action;
import careplan.plan.Contingency;
import careplan.plan.Fallback;
import careplan.plan.Goal;
import careplan.plan.Item;
import careplan.plan.Need;
import careplan.plan.Plan;
import careplan.plan.SafetyEntry;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The actions that a fallback stands in for: by their own id, or by that of the need, goal or
 * safety entry that they serve (R147).
 */
final class Cover {
  private final Set<String> ids;
  private final Set<Action> beneath = new HashSet<>();

  private Cover(Set<String> ids) {
    this.ids = ids;
  }

  static Cover of(Plan plan) {
    Set<String> ids = new HashSet<>();
    for (Fallback fallback : plan.contingency().map(Contingency::fallbacks).orElse(List.of())) {
      if (fallback.whatToDo().isPresent() || !fallback.who().isEmpty()) {
        fallback.forItems().forEach(id -> ids.add(id.value()));
      }
    }
    Cover cover = new Cover(ids);
    if (!ids.isEmpty()) {
      List<Need> needs = new ArrayList<>(plan.needs());
      needs.addAll(plan.carerNeeds());
      needs.forEach(need -> cover.add(need, need.actions()));
      for (Goal goal : plan.goals()) {
        cover.add(goal, goal.actions());
      }
      for (SafetyEntry entry : plan.safety()) {
        cover.add(entry, entry.actions());
      }
    }
    return cover;
  }

  private void add(Item item, List<Action> actions) {
    if (item.id().map(Text::value).filter(ids::contains).isPresent()) {
      beneath.addAll(actions);
    }
  }

  /** Whether something is said for the day on which an action fails. */
  boolean holds(Action action) {
    if (action.id().map(Text::value).filter(ids::contains).isPresent()
        || beneath.contains(action)) {
      return true;
    }
    for (Text target : action.block().texts("for")) {
      if (ids.contains(target.value())) {
        return true;
      }
    }
    return false;
  }
}
