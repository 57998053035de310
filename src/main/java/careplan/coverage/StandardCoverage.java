package careplan.coverage;

import java.util.List;

/**
 * How one plan stands to one standard.
 *
 * @param standard the standard
 * @param asked whether it is asked of a plan of this type
 * @param points what became of each point; none where the standard is not asked
 */
public record StandardCoverage(Standard standard, boolean asked, List<PointCoverage> points) {

  /** How many points came out in one way. */
  public int count(Outcome outcome) {
    int count = 0;
    for (PointCoverage point : points) {
      if (point.outcome() == outcome) {
        count++;
      }
    }
    return count;
  }

  /** How many points the plan needs to meet. */
  public int needed() {
    int inQuestion = points.size() - count(Outcome.NOT_ASKED);
    return Math.min(standard.enough().orElse(inQuestion), inQuestion);
  }

  /** Whether the plan meets as many points as it needs; a standard that is not asked is met. */
  public boolean isMet() {
    return count(Outcome.MET) >= needed();
  }
}
