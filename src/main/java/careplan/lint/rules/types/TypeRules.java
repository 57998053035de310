package careplan.lint.rules.types;

import careplan.lint.Rule;
import java.util.List;

/** The rules on types of plan, in the order of the catalogue. */
public final class TypeRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new LongTermContents(),
          new HealthActionContents(),
          new PersonCentredContents(),
          new AftercareContents(),
          new DirectPaymentContents(),
          new PrisonReleaseContents(),
          new PassportContents(),
          new WellnessRecoveryContents(),
          new CareAndTreatmentContents(),
          new CarersSupportContents(),
          new MentalHealthContents(),
          new PersonalBudgetContents(),
          new CareAndSupportContents(),
          new SharedCareContents(),
          new ProfessionalContents(),
          new RehabilitationProgress());

  private TypeRules() {}
}
