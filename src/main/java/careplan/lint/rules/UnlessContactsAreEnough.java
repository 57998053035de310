package careplan.lint.rules;

import careplan.lint.Context;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule of crisis or contingency planning, silent where no risk is known and somebody can be
 * called day and night (R137, X42). This is the one place that knows so.
 *
 * @param rule what it asks of all other plans
 */
public record UnlessContactsAreEnough(Rule rule) implements Rule {

  /** The same rules, each with this exception. */
  public static List<Rule> each(List<Rule> rules) {
    List<Rule> wrapped = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      wrapped.add(new UnlessContactsAreEnough(rule));
    }
    return List.copyOf(wrapped);
  }

  @Override
  public RuleInfo info() {
    return rule.info();
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (!CrisisContacts.areEnough(context)) {
      rule.check(context, reporter);
    }
  }
}
