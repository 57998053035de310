package careplan.lint.rules;

import java.util.List;
import java.util.Set;

/** The parts of life that a plan looks at where a team has set none of its own (R068). */
public final class Areas {
  /** All of them, in the order of the format. */
  public static final List<String> DEFAULT =
      List.of(
          "physical-health",
          "mental-health",
          "memory-and-thinking",
          "medicines",
          "daily-living",
          "getting-around",
          "communication",
          "relationships",
          "caring-and-parenting",
          "work-and-learning",
          "money",
          "housing",
          "lifestyle",
          "culture-and-spirituality",
          "safety",
          "treatment");

  /** Those that are about health and its treatment (R014). */
  public static final Set<String> CLINICAL =
      Set.of("physical-health", "mental-health", "memory-and-thinking", "medicines", "treatment");

  private Areas() {}
}
