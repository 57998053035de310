package careplan.lint.rules.safety;

import careplan.plan.Plan;

/** How a sentence speaks of the person whose plan it is. */
final class Owner {
  private Owner() {}

  /** The name as it stands in the plan, to be quoted; else words of ours. */
  static Object name(Plan plan) {
    return plan.person()
        .knownAs()
        .or(() -> plan.person().name())
        .<Object>map(name -> name)
        .orElse("the person");
  }
}
