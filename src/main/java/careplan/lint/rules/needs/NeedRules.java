package careplan.lint.rules.needs;

import careplan.lint.Rule;
import java.util.ArrayList;
import java.util.List;

/** The rules on needs, in the order of the catalogue. */
public final class NeedRules {
  /** All of them. */
  public static final List<Rule> ALL = all();

  private NeedRules() {}

  private static List<Rule> all() {
    List<Rule> rules = new ArrayList<>();
    rules.add(new NeedsWithoutPriority());
    rules.add(new NeedIsAService());
    rules.add(new NeedIsATask());
    rules.add(new NeedRepeatsAction());
    rules.add(new NeedWithoutAction());
    rules.add(new NeedWithoutArea());
    rules.add(new NeedInThirdPerson());
    rules.add(new UnmetNeedWithoutAction());
    rules.add(new UnmetNeedWithoutReason());
    rules.add(new RiskWithoutAction());
    rules.add(new NoRiskStatement());
    rules.addAll(NeedSections.ALL);
    return List.copyOf(rules);
  }
}
