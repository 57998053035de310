package careplan.lint.rules.crisis;

import careplan.lint.Rule;
import careplan.lint.rules.UnlessContactsAreEnough;
import java.util.ArrayList;
import java.util.List;

/** The rules on crisis planning, in the order of the catalogue. */
public final class CrisisRules {
  /** All of them. */
  public static final List<Rule> ALL = all();

  private CrisisRules() {}

  private static List<Rule> all() {
    List<Rule> rules =
        new ArrayList<>(
            List.of(
                new NoEmergencyAdvice(),
                new No247Contact(),
                new ContactHoursUnclear(),
                new Only999(),
                new ContactWithoutNumber()));
    rules.addAll(
        UnlessContactsAreEnough.each(
            List.of(
                new NoCrisisPlan(),
                new CrisisPlanIsOnlyNumbers(),
                CrisisSections.NO_WARNING_SIGNS,
                CrisisSections.NO_WHAT_HELPS,
                new NoPersonIRespondTo(),
                new NoCrisisResponsibilities(),
                new CrisisWithoutMyWishes(),
                new CrisisRoleNotAccepted(),
                new CrisisStepUnclear(),
                CrisisSections.CRISIS_WITHOUT_STEPS,
                new CrisisWithoutMyPart(),
                new CrisisWithoutNextStep(),
                new WarningSignTooGeneral())));
    return List.copyOf(rules);
  }
}
