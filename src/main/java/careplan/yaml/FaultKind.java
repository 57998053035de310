package careplan.yaml;

/** What can be wrong with a file before anybody judges what it says. */
public enum FaultKind {
  UNREADABLE_TEXT,
  MERGE_CONFLICT_LEFT,
  YAML_SYNTAX,
  YAML_BEYOND_THE_FORMAT,
  REPEATED_KEY,
  CUT_AT_HASH,
  WORDS_IN_BRACKETS,
  UNKNOWN_FIELD,
  WRONG_SHAPE,
  UNKNOWN_VALUE,
  MISSING_FIELD,
  REPEATED_ID,
  UNKNOWN_REFERENCE,
  IMPOSSIBLE_DATE,
  NEWER_FORMAT;

  private final String ruleName = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

  /** The lint rule that speaks of it, such as {@code yaml-syntax}. */
  public String ruleName() {
    return ruleName;
  }
}
