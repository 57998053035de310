package careplan.output.diff;

import careplan.output.text.VisibleText;

/** Words of a plan made safe inside Markdown that a host shows and acts on. */
final class MarkdownWords {
  private static final String MARKS = "\\`*_{}[]()#+-.!|~>$^=";

  private static final int LONGEST_NUMBER = 12;

  private MarkdownWords() {}

  /**
   * The words as they are, whatever they are: no mark of Markdown, no HTML, no link, and nobody is
   * called by {@code @name} nor any issue by its number.
   */
  static String escaped(String text) {
    String words = VisibleText.oneLine(text);
    StringBuilder escaped = new StringBuilder(words.length() + 32);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '@' -> escaped.append("@<!-- -->");
        case '#' -> escaped.append("\\#<!-- -->");
        case ':' -> escaped.append(isLink(words, i) ? ":<!-- -->" : ":");
        case '.' -> escaped.append(isWorldWideWeb(words, i) ? ".<!-- -->" : dot(words, i));
        default -> {
          if (MARKS.indexOf(c) >= 0 && needsMark(words, i)) {
            escaped.append('\\');
          }
          escaped.append(c);
        }
      }
    }
    return escaped.toString();
  }

  private static boolean isLink(String words, int at) {
    return words.startsWith("//", at + 1);
  }

  private static boolean isWorldWideWeb(String words, int at) {
    return at >= 3 && words.regionMatches(true, at - 3, "www", 0, 3);
  }

  /** A number and a dot at the start of a line would begin a list. */
  private static String dot(String words, int at) {
    for (int i = 0; i < at; i++) {
      if (i == LONGEST_NUMBER || !Character.isDigit(words.charAt(i))) {
        return ".";
      }
    }
    return "\\.";
  }

  private static boolean needsMark(String words, int at) {
    char c = words.charAt(at);
    return switch (c) {
      case '-', '+', '=', ')', '.' ->
          at < LONGEST_NUMBER && words.substring(0, at).chars().allMatch(d -> d <= '9');
      case '(', '!', '{', '}' -> false;
      default -> true;
    };
  }

  /** Words inside HTML. */
  static String html(String text) {
    return VisibleText.oneLine(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
