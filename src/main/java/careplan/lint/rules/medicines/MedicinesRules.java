package careplan.lint.rules.medicines;

import careplan.lint.Rule;
import java.util.List;

/** The rules on medicines and self-management, in the order of the catalogue. */
public final class MedicinesRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new MedicineWithoutWhen(),
          new MedicineWithoutSideEffectAdvice(),
          new MedicinesNotWeighed(),
          new MyPlanWithoutAPlan());

  private MedicinesRules() {}
}
