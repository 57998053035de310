package careplan.settings;

/** What a rule can be set to. */
public enum Level {
  OFF,
  INFO,
  WARNING,
  ERROR
}
