package careplan.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be set in {@code .careplan/config.yaml}. */
enum ConfigKey {
  /** Rule to level. */
  RULES("rules", true),
  /** Glob to settings that hold for the plans it covers. */
  PER_PATH("per-path", false),
  /** Globs that are left out where folders are searched. */
  EXCLUDE("exclude", false),
  /** The team's parts of life, in place of the default set. */
  AREAS("areas", true),
  /** The day on which plans are judged. */
  TODAY("today", true),
  /** Short forms that everybody here knows. */
  ALLOWED_ABBREVIATIONS("allowed-abbreviations", true),
  /** Limit to number. */
  LIMITS("limits", true),
  /** Parts of a plan whose changes are shown first, beside those that bear on safety. */
  CHECK_FIRST("check-first", true),
  /** Another settings file, read first, as though it stood here. */
  EXTENDS("extends", false);

  private final String written;
  private final boolean perPath;

  ConfigKey(String written, boolean perPath) {
    this.written = written;
    this.perPath = perPath;
  }

  static Optional<ConfigKey> of(String written) {
    for (ConfigKey key : values()) {
      if (key.written.equals(written)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** The keys as written: all of them, or those that may stand under a path of per-path. */
  static List<String> names(boolean underPath) {
    List<String> names = new ArrayList<>();
    for (ConfigKey key : values()) {
      if (key.perPath || !underPath) {
        names.add(key.written);
      }
    }
    return names;
  }

  String written() {
    return written;
  }

  boolean mayStandUnderPath() {
    return perPath;
  }
}
