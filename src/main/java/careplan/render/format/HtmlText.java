package careplan.render.format;

/** Escaping for the places of an HTML page where words can stand. */
final class HtmlText {
  private HtmlText() {}

  /** Words between tags, or in an attribute between double quotation marks. */
  static void escape(String words, StringBuilder out) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append(' ');
        default -> out.append(c);
      }
    }
  }

  /** Words in an attribute. */
  static String escaped(String words) {
    StringBuilder out = new StringBuilder(words.length() + 8);
    escape(words, out);
    return out.toString();
  }

  /**
   * A CSS string, with its quotation marks: everything but letters, digits and spaces by number.
   */
  static String cssString(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16).append('"');
    words
        .codePoints()
        .forEach(
            c -> {
              if (c == ' ' || c == '.' || c == ',' || Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
              } else {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return out.append('"').toString();
  }
}
