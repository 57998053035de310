package careplan.lint.rules.contingency;

import careplan.lint.Rule;
import careplan.lint.rules.UnlessContactsAreEnough;
import java.util.List;

/** The rules on contingency planning, in the order of the catalogue. */
public final class ContingencyRules {
  /** All of them. */
  public static final List<Rule> ALL =
      UnlessContactsAreEnough.each(
          List.of(
              new NoContingency(),
              new CoordinatorAwayUnanswered(),
              new CoordinatorAwayIsTheCoordinator(),
              new EssentialWithoutFallback(),
              new NothingMarkedEssential(),
              new FallbackWithoutTrigger(),
              new CarerWithoutCover()));

  private ContingencyRules() {}
}
