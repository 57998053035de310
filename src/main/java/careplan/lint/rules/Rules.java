package careplan.lint.rules;

import careplan.lint.Rule;
import careplan.lint.rules.file.LintingRules;
import careplan.lint.rules.file.ReadingRules;
import java.util.ArrayList;
import java.util.List;

/** The catalogue: every rule, in one list. */
public final class Rules {
  /** All rules. */
  public static final List<Rule> ALL = all();

  private Rules() {}

  private static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(256);
    rules.addAll(ReadingRules.ALL);
    rules.addAll(MissingSections.ALL);
    rules.addAll(LintingRules.ALL);
    return List.copyOf(rules);
  }
}
