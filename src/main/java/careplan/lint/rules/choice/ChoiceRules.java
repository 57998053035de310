package careplan.lint.rules.choice;

import careplan.lint.Rule;
import java.util.List;

/** The rules on choice, capacity and consent, in the order of the catalogue. */
public final class ChoiceRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new CapacityWithoutDecision(),
          new CapacityChecksUnanswered(),
          new CapacityNotLookedAtAgain(),
          new DecisionMakerWithoutBasis(),
          new DecisionMakerConflictUnsaid(),
          new TreatmentWithoutConsent(),
          new AdvanceDecisionNamesNoTreatment(),
          new AdvanceStatementCalledBinding(),
          new PowerOfAttorneyWithoutAttorney(),
          new FinanceAttorneyForHealth(),
          PlanningAhead.NOT_ASKED,
          new NotInvolvedWithoutEngagementPlan(),
          new SharedWithoutConsent(),
          new OwnerCannotSeeThePlan(),
          new OneOptionOnly(),
          new OptionWithoutProsAndCons(),
          new NoSupportToDecide());

  private ChoiceRules() {}
}
