package careplan.render.document;

/**
 * Takes characters out of words that a reader cannot see and that change what is seen: marks that
 * turn the direction of writing (U+202A to U+202E, U+2066 to U+2069), control characters, halves of
 * characters and code points that no text has. Line ends and tabs stay.
 */
public final class PlainCharacters {
  private PlainCharacters() {}

  /** The words without them. */
  public static String of(String words) {
    int at = 0;
    while (at < words.length() && isOrdinary(words.charAt(at))) {
      at++;
    }
    if (at == words.length()) {
      return words;
    }
    StringBuilder kept = new StringBuilder(words.length()).append(words, 0, at);
    while (at < words.length()) {
      int codePoint = words.codePointAt(at);
      if (!isTakenOut(codePoint)) {
        kept.appendCodePoint(codePoint);
      }
      at += Character.charCount(codePoint);
    }
    return kept.toString();
  }

  /** Whether a character is one that {@link #of} takes out. */
  public static boolean isTakenOut(int codePoint) {
    return turnsDirection(codePoint)
        || (codePoint < ' ' && codePoint != '\n' && codePoint != '\t')
        || (codePoint >= 0x7F && codePoint < 0xA0)
        || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
        || (codePoint & 0xFFFE) == 0xFFFE
        || codePoint == 0xFEFF;
  }

  /** Whether a character turns the direction of the words after it. */
  public static boolean turnsDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static boolean isOrdinary(char c) {
    return (c >= ' ' && c < 0x7F) || c == '\n' || (c >= 0xA0 && c < 0x2000);
  }
}
