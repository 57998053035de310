package careplan.lint;

import careplan.settings.Level;
import careplan.settings.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which rules speak and how loudly: what the command line says wins over what the team has set.
 *
 * @param only names of rules; where there are any, no other speaks
 * @param without names of rules that do not speak
 * @param levels what the command line sets a rule to
 */
public record Selection(Set<String> only, Set<String> without, Map<String, Level> levels) {
  /** Every rule at its own level. */
  public static final Selection ALL = new Selection(Set.of(), Set.of(), Map.of());

  /** Whether every rule speaks that the team has not silenced. */
  public boolean isWhole() {
    return only.isEmpty() && without.isEmpty();
  }

  /** Whether the command line lets a rule speak. */
  public boolean asksFor(String rule) {
    return (only.isEmpty() || only.contains(rule)) && !without.contains(rule);
  }

  boolean wants(RuleInfo rule, Settings settings) {
    if (!only.isEmpty()) {
      return only.contains(rule.name()) && !without.contains(rule.name());
    }
    return !without.contains(rule.name())
        && level(rule, settings).map(level -> level != Level.OFF).orElse(true);
  }

  Severity severity(Finding finding, Settings settings) {
    Level level = level(finding.rule(), settings).orElse(Level.OFF);
    return level == Level.OFF ? finding.severity() : Severity.of(level);
  }

  private Optional<Level> level(RuleInfo rule, Settings settings) {
    Level set = levels.get(rule.name());
    return set != null ? Optional.of(set) : settings.level(rule.name());
  }
}
