package careplan.lint.rules.safety;

import careplan.lint.Rule;
import java.util.ArrayList;
import java.util.List;

/** The rules on staying safe. */
public final class SafetyRules {
  /** All of them. */
  public static final List<Rule> ALL = all();

  private SafetyRules() {}

  private static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(SafetySections.ALL);
    rules.add(new AllergenInPlan());
    rules.add(new SafetyWithoutMyView());
    rules.add(new SafetyWithoutAimOrAction());
    rules.add(new SafetyOnlyRestricts());
    rules.add(new SafetyLinkedToNothing());
    rules.add(new RestrictionWithoutReason());
    return List.copyOf(rules);
  }
}
