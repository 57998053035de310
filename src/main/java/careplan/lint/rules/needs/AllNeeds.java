package careplan.lint.rules.needs;

import careplan.plan.Need;
import careplan.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** The person's needs and those of carers (R090). */
final class AllNeeds {
  private AllNeeds() {}

  static List<Need> of(Plan plan) {
    if (plan.carerNeeds().isEmpty()) {
      return plan.needs();
    }
    List<Need> needs = new ArrayList<>(plan.needs());
    needs.addAll(plan.carerNeeds());
    return needs;
  }
}
