package careplan.lint;

import java.util.List;
import java.util.Optional;

/**
 * What the plans that came earlier in a run have to do with one plan.
 *
 * @param own the plan
 * @param ofSamePerson the plans of the same person, in the order of the run
 * @param apart those of them that nothing ties to this one: neither is part of the other, directly
 *     or by a third
 * @param mostLike the plan of another person that holds most of the same words, where there is one
 */
public record OtherPlans(
    PlanDigest own,
    List<PlanDigest> ofSamePerson,
    List<PlanDigest> apart,
    Optional<PlanDigest> mostLike) {

  boolean isEmpty() {
    return ofSamePerson.isEmpty() && mostLike.isEmpty();
  }
}
