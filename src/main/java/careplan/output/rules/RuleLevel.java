package careplan.output.rules;

import careplan.lint.RuleInfo;

/**
 * A rule and how it is weighed here.
 *
 * @param rule the rule
 * @param level {@code off}, {@code info}, {@code warning} or {@code error}
 * @param origin the place that set it, such as {@code .careplan/config.yaml:3:5}; empty where it is
 *     the rule's own
 */
public record RuleLevel(RuleInfo rule, String level, String origin) {

  /** A rule at its own level, which a team's own has from where it is written. */
  public static RuleLevel own(RuleInfo rule, String origin) {
    return new RuleLevel(rule, rule.severity().word(), origin);
  }
}
