package careplan.lint;

import careplan.plan.Carer;
import careplan.plan.CarerAssessment;
import careplan.plan.Detail;
import careplan.plan.Level;
import careplan.plan.Plan;
import careplan.plan.PlanForm;
import careplan.plan.Status;
import java.util.List;
import java.util.Set;

/**
 * How much is asked of a plan: form and length are in proportion to the person's needs and wishes
 * (R005, R006, R009).
 *
 * @param detail how much is asked; a verbal agreement, a declined plan and a carer's plan after a
 *     declined assessment are asked no more than a note (R006, R164, R185)
 * @param part the one part that the plan is, or {@link Part#WHOLE}
 * @param complex whether crisis and coordination rules apply in full (R138, R218, R243)
 * @param nearingEnd whether rules on goals, strengths and the future would wound (rules.md)
 */
public record Proportion(Detail detail, Part part, boolean complex, boolean nearingEnd) {
  private static final Set<String> COMPLEX_TYPES =
      Set.of("care-programme-approach", "care-and-treatment-wales", "section-117-aftercare");

  /** The proportion of a plan. */
  public static Proportion of(Plan plan) {
    List<String> types = plan.types();
    boolean smallest =
        plan.form() == PlanForm.VERBAL
            || plan.status().filter(Status.DECLINED::equals).isPresent()
            || plan.declined().isPresent()
            || (types.contains("carers-support") && assessmentDeclined(plan));
    boolean complex =
        plan.level().filter(Level.CASE_MANAGEMENT::equals).isPresent()
            || types.stream().anyMatch(COMPLEX_TYPES::contains);
    boolean nearingEnd = types.contains("end-of-life") || types.contains("advance-planning");
    return new Proportion(smallest ? Detail.NOTE : plan.detail(), part(types), complex, nearingEnd);
  }

  private static boolean assessmentDeclined(Plan plan) {
    for (Carer carer : plan.carers()) {
      if (carer.assessment().map(CarerAssessment::isDeclined).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  private static Part part(List<String> types) {
    if (types.size() != 1) {
      return Part.WHOLE;
    }
    return switch (types.get(0)) {
      case "crisis" -> Part.CRISIS;
      case "contingency" -> Part.CONTINGENCY;
      case "safety" -> Part.SAFETY;
      case "engagement" -> Part.ENGAGEMENT;
      case "my-plan" -> Part.MY_PLAN;
      default -> Part.WHOLE;
    };
  }

  /** Whether a rule has anything to ask of a plan of this proportion. */
  boolean calls(RuleInfo rule) {
    if (rule.from() == Detail.NOTE && rule.part() == Part.WHOLE) {
      return true;
    }
    boolean belongs = part == Part.WHOLE || part == rule.part();
    return belongs && rule.from().compareTo(detail) <= 0;
  }
}
