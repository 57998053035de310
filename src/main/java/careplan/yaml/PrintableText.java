package careplan.yaml;

/** What of a text can be seen and printed; a replacement character stands for the rest. */
final class PrintableText {
  private static final char REPLACEMENT = '\uFFFD';

  private PrintableText() {}

  /**
   * The text, with U+FFFD in place of control characters and halves of characters; the same object
   * where there are none.
   */
  static String of(String text) {
    StringBuilder cleaned = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (TextDecoder.isUnprintable(c) || Character.isSurrogate(c)) {
        cleaned = cleaned == null ? new StringBuilder(text) : cleaned;
        cleaned.setCharAt(i, REPLACEMENT);
      }
    }
    return cleaned == null ? text : cleaned.toString();
  }
}
