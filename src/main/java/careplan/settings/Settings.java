package careplan.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for one plan.
 *
 * @param levels rules set to another level
 * @param areas the team's parts of life; empty for the default set
 * @param today the day on which plans are judged, for examples and tests
 * @param allowedAbbreviations short forms that everybody here knows
 * @param limits numbers that the team has chosen
 * @param words the team's own words; the same list for all of its plans
 * @param rules the team's own rules, by name
 * @param checkFirst parts of a plan, as {@code about-me.please-do}, whose changes are to be seen
 *     first, beside those that bear on safety
 * @param origins where each was set, by its keys joined with dots: {@code rules.no-purpose}, {@code
 *     today}, {@code limits.goals}
 */
public record Settings(
    Map<String, Level> levels,
    List<String> areas,
    Optional<LocalDate> today,
    List<String> allowedAbbreviations,
    Map<Limit, Integer> limits,
    List<TeamWord> words,
    Map<String, TeamRule> rules,
    List<String> checkFirst,
    Map<String, Origin> origins) {
  /** Nothing set. */
  public static final Settings NONE =
      new Settings(Map.of(), List.of(), Optional.empty(), List.of(), Map.of(), Map.of());

  /** Settings of a team that has no words or rules of its own. */
  public Settings(
      Map<String, Level> levels,
      List<String> areas,
      Optional<LocalDate> today,
      List<String> allowedAbbreviations,
      Map<Limit, Integer> limits,
      Map<String, Origin> origins) {
    this(
        levels,
        areas,
        today,
        allowedAbbreviations,
        limits,
        List.of(),
        Map.of(),
        List.of(),
        origins);
  }

  /** A team's own words and rules, and nothing else set. */
  static Settings of(List<TeamWord> words, Map<String, TeamRule> rules) {
    return new Settings(
        Map.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Map.of(),
        words,
        rules,
        List.of(),
        Map.of());
  }

  /** Whether this very rule of a team's own holds here. */
  public boolean has(TeamRule rule) {
    TeamRule own = rules.get(rule.name());
    return own != null && own.origin().equals(rule.origin());
  }

  /** What a rule is set to, if anything. */
  public Optional<Level> level(String rule) {
    return Optional.ofNullable(levels.get(rule));
  }

  /** Where the level of a rule was set, if it was. */
  public Optional<Origin> levelOrigin(String rule) {
    return Optional.ofNullable(origins.get("rules." + rule));
  }

  /** Where the day was set, if it was. */
  public Optional<Origin> todayOrigin() {
    return Optional.ofNullable(origins.get("today"));
  }

  /** A limit, or what holds where the team has set none. */
  public int limit(Limit limit, int otherwise) {
    return limits.getOrDefault(limit, otherwise);
  }

  /**
   * These settings with others laid over them: the others win, short forms add up. Words and rules
   * stay as they are: a team has them for all of its plans.
   */
  Settings with(Settings nearer) {
    if (this == NONE || nearer == NONE) {
      return this == NONE ? nearer : this;
    }
    List<String> abbreviations = new ArrayList<>(allowedAbbreviations);
    abbreviations.addAll(nearer.allowedAbbreviations);
    return new Settings(
        joined(levels, nearer.levels),
        nearer.areas.isEmpty() ? areas : nearer.areas,
        nearer.today.or(() -> today),
        List.copyOf(abbreviations),
        joined(limits, nearer.limits),
        words,
        rules,
        both(checkFirst, nearer.checkFirst),
        joined(origins, nearer.origins));
  }

  private static List<String> both(List<String> farther, List<String> nearer) {
    List<String> both = new ArrayList<>(farther);
    both.addAll(nearer);
    return List.copyOf(both);
  }

  private static <K, V> Map<K, V> joined(Map<K, V> farther, Map<K, V> nearer) {
    Map<K, V> joined = new HashMap<>(farther);
    joined.putAll(nearer);
    return Map.copyOf(joined);
  }
}
