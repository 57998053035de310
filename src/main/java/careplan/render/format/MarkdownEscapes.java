package careplan.render.format;

/**
 * Escapes words for Markdown (CommonMark 0.31 with GitHub's tables), so that they are read back as
 * they were in every place (R21).
 *
 * <p>Everything that could mean something is escaped wherever it stands, what means something only
 * at the start of a line only there. Breaks of lines in words become spaces.
 */
final class MarkdownEscapes {
  private static final String ALWAYS = "\\`*_[]<>~|@$^{}";
  private static final String AT_START = "+-=#>:";

  private final StringBuilder out;

  MarkdownEscapes(StringBuilder out) {
    this.out = out;
  }

  /**
   * Writes words.
   *
   * @param atStart whether they start a line
   * @param inCell whether they stand in the cell of a table, where a backslash before a bar and the
   *     bar itself are written by number
   */
  void write(String words, boolean atStart, boolean inCell) {
    int first = atStart ? start(words) : 0;
    for (int i = first; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' || c == '\t') {
        out.append(' ');
      } else if (inCell && (c == '\\' || c == '|')) {
        out.append(c == '|' ? "&#124;" : "&#92;");
      } else if (c == '&') {
        out.append("&amp;");
      } else if (ALWAYS.indexOf(c) >= 0 || meansSomething(words, i)) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
  }

  /** Writes what would start a list, a heading or a rule so that it does not. */
  private int start(String words) {
    int at = 0;
    while (at < words.length() && isSpace(words.charAt(at))) {
      at++;
    }
    if (at < words.length() && AT_START.indexOf(words.charAt(at)) >= 0) {
      out.append('\\').append(words.charAt(at));
      return at + 1;
    }
    int digits = at;
    while (digits < words.length() && isDigit(words.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > at
            && digits < words.length()
            && (words.charAt(digits) == '.' || words.charAt(digits) == ')');
    if (numbered) {
      out.append(words, at, digits).append('\\').append(words.charAt(digits));
      return digits + 1;
    }
    return at;
  }

  /**
   * Signs that GitHub or GitLab make something of: an issue, a smile, a heading's end, an image.
   */
  private static boolean meansSomething(String words, int at) {
    char c = words.charAt(at);
    char next = at + 1 < words.length() ? words.charAt(at + 1) : ' ';
    return switch (c) {
      case '#' -> true;
      case '!' -> at + 1 == words.length() || next == '[' || next == '(';
      case ':' -> next != ' ';
      default -> false;
    };
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
