package careplan.output.completion;

import java.util.List;

/**
 * What may be typed in one place.
 *
 * @param kind how it is completed
 * @param words the words that it may be, or of which it is made; names of the program's own, which
 *     hold nothing that a shell reads
 */
public record Value(Kind kind, List<String> words) {

  /** How a value is completed. */
  public enum Kind {
    /** One word of a list. */
    WORD,
    /** Words of a list with commas between them. */
    LIST,
    /** A word of a list, an equals sign and a level. */
    LEVEL,
    /** Somebody in the plan that stands on the line. */
    PERSON,
    /** A file or a folder. */
    FILE,
    /** Something that nobody can guess. */
    FREE
  }

  /** What the levels of {@link Kind#LEVEL} are. */
  static final String LEVELS = "off info warning error";

  /** A file or a folder. */
  public static final Value FILE = new Value(Kind.FILE, List.of());

  /** Something that nobody can guess. */
  public static final Value FREE = new Value(Kind.FREE, List.of());

  /** Somebody in the plan that stands on the line. */
  public static final Value PERSON = new Value(Kind.PERSON, List.of());

  /** One of these words. */
  public static Value of(Kind kind, List<String> words) {
    return new Value(kind, List.copyOf(words));
  }

  String joined() {
    return String.join(" ", words);
  }
}
