package careplan.lint.rules.crisis;

import careplan.plan.Block;
import careplan.plan.Crisis;
import careplan.plan.CrisisPerson;
import careplan.plan.CrisisStep;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/** Who has a part in a crisis plan (R143). */
final class CrisisRoles {
  private CrisisRoles() {}

  /**
   * Everybody who has a part, by id or in the words of the plan, and as often as they have one:
   * responsibilities, steps, and those the person responds to.
   */
  static List<Text> of(Crisis crisis) {
    List<Text> roles =
        new ArrayList<>(crisis.responsibilities().map(Block::names).orElse(List.of()));
    for (CrisisStep step : crisis.steps()) {
      roles.addAll(step.who());
      roles.addAll(step.call());
    }
    for (CrisisPerson person : crisis.people()) {
      person.who().ifPresent(roles::add);
    }
    return roles;
  }
}
