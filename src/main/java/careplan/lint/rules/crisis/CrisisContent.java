package careplan.lint.rules.crisis;

import careplan.plan.Block;
import careplan.plan.Crisis;
import careplan.plan.CrisisStep;
import careplan.plan.Plan;
import java.util.Optional;

/** What a crisis part holds besides names and numbers. */
final class CrisisContent {
  private static final String[] OF_A_PLAN = {
    "warning-signs",
    "relapse-signs",
    "triggers",
    "what-helps",
    "what-makes-it-worse",
    "steps",
    "responsibilities",
    "wishes",
    "refusals"
  };

  private CrisisContent() {}

  /** The crisis part, where it holds more than an emergency line, names and numbers (R138). */
  static Optional<Crisis> plan(Plan plan) {
    return plan.crisis().filter(crisis -> isPlan(crisis.block()));
  }

  private static boolean isPlan(Block crisis) {
    for (String field : OF_A_PLAN) {
      if (crisis.has(field)) {
        return true;
      }
    }
    return false;
  }

  /** Whether names and numbers are all there is (R138, X24). */
  static boolean isOnlyNumbers(Crisis crisis) {
    Block block = crisis.block();
    return block.has("contacts") && !block.has("emergency") && !isPlan(block);
  }

  /** Whether a sign is named, in a list of its own or with a step (R142, X34). */
  static boolean hasSigns(Crisis crisis) {
    if (crisis.block().has("warning-signs") || crisis.block().has("relapse-signs")) {
      return true;
    }
    for (CrisisStep step : crisis.steps()) {
      if (step.sign().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether some step says who takes it. */
  static boolean hasStepOwners(Crisis crisis) {
    for (CrisisStep step : crisis.steps()) {
      if (!step.who().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
