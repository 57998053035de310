package careplan.output.text;

/**
 * Words of a file made safe to print: characters that steer a terminal, turn the direction of
 * writing or cannot be seen are shown by their number, {@code <U+202E>}.
 */
public final class VisibleText {
  private VisibleText() {}

  /** The words on one line: every break of a line becomes a space. */
  public static String oneLine(String words) {
    int at = 0;
    while (at < words.length() && isPlain(words.charAt(at))) {
      at++;
    }
    if (at == words.length()) {
      return words;
    }
    StringBuilder visible = new StringBuilder(words.length() + 16).append(words, 0, at);
    while (at < words.length()) {
      int codePoint = words.codePointAt(at);
      at += Character.charCount(codePoint);
      if (codePoint == '\n' || codePoint == '\t') {
        visible.append(' ');
      } else if (codePoint == '\r') {
        visible.append(at < words.length() && words.charAt(at) == '\n' ? "" : " ");
      } else if (isHidden(codePoint)) {
        visible.append(number(codePoint));
      } else {
        visible.appendCodePoint(codePoint);
      }
    }
    return visible.toString();
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F;
  }

  /** Whether a character would steer the terminal or not be seen at all. */
  static boolean isHidden(int codePoint) {
    if (codePoint < 0xA0) {
      return codePoint < ' ' || codePoint >= 0x7F;
    }
    return switch (codePoint) {
      case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF -> true;
      default ->
          (codePoint >= 0x202A && codePoint <= 0x202E)
              || (codePoint >= 0x2060 && codePoint <= 0x206F)
              || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
              || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
              || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
    };
  }

  /** A character by its number. */
  static String number(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
    return "<U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + ">";
  }
}
