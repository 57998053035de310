package careplan.lint.rules.choice;

import careplan.plan.Choice;
import careplan.plan.Plan;

/** Those whom a lasting power of attorney appoints, and for what (R182). */
final class Attorneys {
  private Attorneys() {}

  /** Whether somebody is an attorney at all. */
  static boolean isOne(Plan plan, String id) {
    for (Choice choice : plan.choices()) {
      if (appoints(choice, id)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is an attorney for property and money, and for nothing else. */
  static boolean isForMoneyOnly(Plan plan, String id) {
    boolean money = false;
    for (Choice choice : plan.choices()) {
      if (appoints(choice, id)) {
        if (!choice.block().is("covers", "property-and-financial")) {
          return false;
        }
        money = true;
      }
    }
    return money;
  }

  private static boolean appoints(Choice choice, String id) {
    return choice.block().is("kind", "lasting-power-of-attorney")
        && People.holds(choice.attorney(), id);
  }
}
