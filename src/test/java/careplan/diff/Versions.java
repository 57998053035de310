package careplan.diff;

import careplan.plan.Plan;
import careplan.plan.PlanReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Two versions of a plan, written down for a test. */
final class Versions {
  private Versions() {}

  static Plan plan(String yaml) {
    return PlanReader.read("plan", yaml.getBytes(StandardCharsets.UTF_8)).plan().orElseThrow();
  }

  static PlanDifference between(String before, String after) {
    return PlanDifference.between(plan(before), plan(after));
  }

  /** Each change as kind and path. */
  static List<String> changes(String before, String after) {
    return between(before, after).changes().stream()
        .map(change -> change.kind().word() + " " + change.path())
        .toList();
  }
}
