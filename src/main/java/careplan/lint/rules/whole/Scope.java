package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Severity;
import careplan.plan.Carer;
import careplan.plan.CarerAssessment;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.PlanForm;
import careplan.plan.Status;
import java.util.Set;

/** What kind of plan it is, as far as that decides what it is asked. */
final class Scope {
  private static final Set<String> MADE_BY_THE_PERSON =
      Set.of("wellness-recovery", "my-plan", "advance-planning");

  private static final Set<String> MENTAL_HEALTH =
      Set.of(
          "mental-health",
          "care-programme-approach",
          "care-and-treatment-wales",
          "section-117-aftercare");

  private Scope() {}

  /**
   * Whether it is to show the whole person: neither one profession's plan nor a part of another
   * one, which shows the person already (R208, R258).
   */
  static boolean isOfTheWholePerson(Plan plan) {
    return !plan.isOfType("professional") && plan.partOf().isEmpty();
  }

  /** Whether every part of a life is looked for in it, and not health alone (R014, R068). */
  static boolean isOfAWholeLife(Context context) {
    Plan plan = context.plan();
    return isOfTheWholePerson(plan) && !isMadeByThePerson(plan) && context.looksAhead();
  }

  /** Whether people make such a plan for themselves (R128, R250, R255). */
  static boolean isMadeByThePerson(Plan plan) {
    return hasType(plan, MADE_BY_THE_PERSON);
  }

  /** Whether it is a plan of mental health care (R095). */
  static boolean isOfMentalHealth(Plan plan) {
    return hasType(plan, MENTAL_HEALTH);
  }

  /** Whether it says that people have agreed to it. */
  static boolean isInUse(Plan plan) {
    Status status = plan.status().orElse(null);
    return status == Status.AGREED || status == Status.IN_REVIEW || status == Status.MAINTENANCE;
  }

  /** Whether the person did not want it (R185). */
  static boolean isDeclined(Plan plan) {
    return plan.status().filter(Status.DECLINED::equals).isPresent() || plan.declined().isPresent();
  }

  /** On the note of a spoken agreement nothing but its own three points is an error (R006). */
  static Severity mostOnANote(Plan plan) {
    return plan.form() == PlanForm.VERBAL ? Severity.WARNING : Severity.ERROR;
  }

  /** Whether the plan is only a note (R006). */
  static boolean isNote(Context context) {
    return context.proportion().detail() == Detail.NOTE;
  }

  /** Whether the plan is a full one. */
  static boolean isFull(Context context) {
    return context.proportion().detail() == Detail.FULL;
  }

  /** Whether it is a carer's plan that may hold contacts and nothing else (R164). */
  static boolean isContactsOnly(Plan plan) {
    if (!plan.isOfType("carers-support")) {
      return false;
    }
    for (Carer carer : plan.carers()) {
      if (carer.assessment().filter(CarerAssessment::isDeclined).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasType(Plan plan, Set<String> types) {
    for (String type : plan.types()) {
      if (types.contains(type)) {
        return true;
      }
    }
    return false;
  }
}
