package careplan.output.text;

/** The little Markdown that rule pages are written in, as plain words. */
public final class Markdown {
  private Markdown() {}

  /**
   * A paragraph without its marks: {@code **stars**} go, {@code `code`} keeps its words, {@code
   * [words](address)} becomes {@code words (address)}.
   */
  public static String plain(String paragraph) {
    StringBuilder plain = new StringBuilder(paragraph.length());
    boolean code = false;
    for (int at = 0; at < paragraph.length(); at++) {
      char c = paragraph.charAt(at);
      if (c == '`') {
        code = !code;
        plain.append('\'');
      } else if (code) {
        plain.append(c);
      } else if (c == '*') {
        if (isListOrTimes(paragraph, at)) {
          plain.append(c);
        }
      } else if (c == '[' && linkEnd(paragraph, at) > 0) {
        int close = paragraph.indexOf("](", at);
        int end = linkEnd(paragraph, at);
        plain
            .append(paragraph, at + 1, close)
            .append(" (")
            .append(paragraph, close + 2, end)
            .append(')');
        at = end;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** A star that stands alone is a star. */
  private static boolean isListOrTimes(String words, int at) {
    boolean spaceBefore = at == 0 || words.charAt(at - 1) == ' ';
    boolean spaceAfter = at + 1 == words.length() || words.charAt(at + 1) == ' ';
    return spaceBefore && spaceAfter;
  }

  private static int linkEnd(String words, int at) {
    int close = words.indexOf("](", at);
    int another = words.indexOf('[', at + 1);
    if (close < 0 || (another >= 0 && another < close)) {
      return -1;
    }
    return words.indexOf(')', close);
  }
}
