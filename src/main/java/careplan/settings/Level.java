package careplan.settings;

import java.util.List;
import java.util.Optional;

/** What a rule can be set to. */
public enum Level {
  OFF("off"),
  INFO("info"),
  WARNING("warning"),
  ERROR("error");

  /** The words for levels, quietest first. */
  public static final List<String> WORDS = List.of(OFF.word, INFO.word, WARNING.word, ERROR.word);

  private final String word;

  Level(String word) {
    this.word = word;
  }

  /** As written in settings: {@code off}. */
  public String word() {
    return word;
  }

  /** The level of a word. */
  public static Optional<Level> of(String word) {
    for (Level level : values()) {
      if (level.word.equals(word)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
