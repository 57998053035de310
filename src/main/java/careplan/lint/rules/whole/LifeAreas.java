package careplan.lint.rules.whole;

import careplan.plan.Block;
import careplan.plan.Goal;
import careplan.plan.Health;
import careplan.plan.Need;
import careplan.plan.Person;
import careplan.plan.Plan;
import java.util.HashSet;
import java.util.Set;

/** Which parts of life a plan speaks of (R068). */
final class LifeAreas {
  private LifeAreas() {}

  /** The areas of needs, goals and notes, and those that other sections plainly belong to. */
  static Set<String> spokenOf(Plan plan) {
    Set<String> spoken = new HashSet<>();
    plan.areas().ifPresent(areas -> areas.names().forEach(name -> spoken.add(name.value())));
    for (Need need : plan.needs()) {
      need.area().ifPresent(area -> spoken.add(area.value()));
    }
    for (Goal goal : plan.goals()) {
      goal.area().ifPresent(area -> spoken.add(area.value()));
    }
    fromSections(plan, spoken);
    return spoken;
  }

  private static void fromSections(Plan plan, Set<String> spoken) {
    Person person = plan.person();
    Block background = person.background().orElse(null);
    if (background != null && (background.has("culture") || background.has("religion"))) {
      spoken.add("culture-and-spirituality");
    }
    if (plan.budget().isPresent() || (background != null && background.has("money"))) {
      spoken.add("money");
    }
    if (person.communication().isPresent()) {
      spoken.add("communication");
    }
    if (person.home().isPresent()) {
      spoken.add("housing");
    }
    if (plan.block().has("safety")) {
      spoken.add("safety");
    }
    if (plan.health().filter(health -> health.block().has("medicines")).isPresent()) {
      spoken.add("medicines");
    }
  }

  /** Whether anything in the plan is about physical health. */
  static boolean includePhysicalHealth(Plan plan) {
    Health health = plan.health().orElse(null);
    boolean looked =
        health != null
            && (health.block().has("health-check")
                || health.block().has("results")
                || health.block().has("exercise-plan")
                || health.block().has("eating-plan"));
    return looked
        || spokenOf(plan).contains("physical-health")
        || plan.isConsidered("areas.physical-health");
  }

  /** Whether anything in the plan is about mental health. */
  static boolean includeMentalHealth(Plan plan) {
    return spokenOf(plan).contains("mental-health") || plan.isConsidered("areas.mental-health");
  }
}
