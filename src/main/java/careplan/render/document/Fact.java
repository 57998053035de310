package careplan.render.document;

/**
 * Something short that must reach the reader whole: never split over two lines, never turned around
 * between words that run from right to left.
 *
 * @param text as it is shown, with ordinary spaces
 * @param kind what it is
 * @param language the language of the words in it, such as the name of a month
 */
public record Fact(String text, Kind kind, Language language) implements Inline {

  /** What a fact is. */
  public enum Kind {
    PHONE,
    NHS_NUMBER,
    DATE,
    TIME,
    DOSE,
    NUMBER;

    /** Whether it is read from left to right in every language. */
    public boolean isDigitsOnly() {
      return this == PHONE || this == NHS_NUMBER || this == NUMBER;
    }
  }

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NO_BREAK_HYPHEN = '\u2011';

  /** Takes out what nobody can see and what turns words around. */
  public Fact {
    text = PlainCharacters.of(text);
  }

  /** The text with spaces and hyphens at which no line is broken. */
  public String unbroken() {
    return text.replace(' ', NO_BREAK_SPACE).replace('-', NO_BREAK_HYPHEN);
  }
}
