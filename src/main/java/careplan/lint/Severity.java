package careplan.lint;

import java.util.Locale;

/** How much a finding weighs, least first. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word used in reports: {@code error}. */
  public String word() {
    return word;
  }
}
