package careplan.settings;

import java.time.LocalDate;
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
 * @param limits numbers by name: words a sentence, goals, days of grace
 */
public record Settings(
    Map<String, Level> levels,
    List<String> areas,
    Optional<LocalDate> today,
    List<String> allowedAbbreviations,
    Map<String, Integer> limits) {
  /** Nothing set. */
  public static final Settings NONE =
      new Settings(Map.of(), List.of(), Optional.empty(), List.of(), Map.of());

  /** What a rule is set to, if anything. */
  public Optional<Level> level(String rule) {
    return Optional.ofNullable(levels.get(rule));
  }

  /** A limit, or what holds where the team has set none. */
  public int limit(String name, int otherwise) {
    return limits.getOrDefault(name, otherwise);
  }
}
