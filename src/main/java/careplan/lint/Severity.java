package careplan.lint;

import careplan.settings.Level;
import java.util.Locale;

/** How much a finding weighs, least first. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The weight that a level stands for, unless it is {@code off}. */
  public static Severity of(Level level) {
    return switch (level) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case OFF, INFO -> INFO;
    };
  }

  /** The word used in reports: {@code error}. */
  public String word() {
    return word;
  }
}
