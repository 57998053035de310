package careplan.yaml;

/** Words as a YAML scalar: the plainest way of writing them that reads back the same. */
final class ScalarText {
  private static final int LONGEST_KEY = 1000;

  /** Far below the longest line that is read. */
  private static final int LONGEST_LINE = 8000;

  private static final String FIRST_NEVER_PLAIN = "?:,[]{}#&*!|>'\"%@`";

  private ScalarText() {}

  /**
   * Words behind a key or a dash.
   *
   * @param column where they start, counted from 0
   * @param indentation column of further lines, where there are any
   */
  static String block(String words, int column, int indentation) {
    if (words.indexOf('\n') >= 0 && fitsBelowHeader(words)) {
      boolean oneLine = words.indexOf('\n') == words.length() - 1;
      boolean fold = oneLine && indentation + length(words) - 1 > ValueText.WIDTH;
      return belowHeader(words, fold, indentation);
    }
    boolean isLong = column + length(words) > ValueText.WIDTH;
    if (isLong && fitsBelowHeader(words) && breakBefore(words, 0, words.length()) > 0) {
      return belowHeader(words, true, indentation);
    }
    boolean plain = words.length() <= LONGEST_LINE && isPlain(words, false);
    return plain ? words : quoted(words, indentation);
  }

  /** Words, for which {@link #fitsBelowHeader} holds, below {@code |} or {@code >}. */
  static String belowHeader(String words, boolean fold, int indentation) {
    boolean ended = words.endsWith("\n");
    String body = ended ? words.substring(0, words.length() - 1) : words;
    return (fold ? ">" : "|")
        + (ended ? "" : "-")
        + (fold ? folded(body, indentation) : literal(body, indentation));
  }

  /** Words inside brackets or braces. */
  static String inBrackets(String words) {
    return isPlain(words, true) ? words : quoted(words, -1);
  }

  /**
   * Words as a key.
   *
   * @throws IllegalArgumentException if they cannot be one
   */
  static String key(String words) {
    String clean = PrintableText.of(words);
    if (clean.isBlank() || clean.indexOf('\n') >= 0 || clean.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("A field name is one line of words, not \"" + clean + '"');
    }
    boolean plain = isPlain(clean, true) && !clean.equals("<<") && !clean.startsWith("...");
    String written = plain ? clean : quoted(clean, -1);
    if (written.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("A field name has at most 1,000 characters");
    }
    return written;
  }

  /** Whether words stand for themselves without any quotes. */
  static boolean isPlain(String words, boolean inBrackets) {
    int end = words.length();
    if (end == 0 || isBlank(words.charAt(0)) || isBlank(words.charAt(end - 1))) {
      return false;
    }
    char first = words.charAt(0);
    if (FIRST_NEVER_PLAIN.indexOf(first) >= 0
        || (first == '-' && (end == 1 || !Character.isLetterOrDigit(words.charAt(1))))
        || words.charAt(end - 1) == ':') {
      return false;
    }
    for (int i = 0; i < end; i++) {
      char c = words.charAt(i);
      boolean special =
          c == '\n'
              || mustEscape(c)
              || (c == ':' && words.charAt(i + 1) == ' ')
              || (c == '#' && words.charAt(i - 1) == ' ')
              || (inBrackets && ",[]{}".indexOf(c) >= 0);
      if (special) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether words read back the same when they stand, as they are, below {@code |} or {@code >}.
   */
  static boolean fitsBelowHeader(String words) {
    int end = words.length();
    if (end == 0 || isBlank(words.charAt(0)) || words.endsWith("\n\n")) {
      return false;
    }
    boolean folds = words.indexOf('\n') < 0 || words.indexOf('\n') == end - 1;
    int lineStart = 0;
    for (int i = 0; i < end; i++) {
      if (words.charAt(i) == '\n' || (folds && isBreak(words, i))) {
        lineStart = i + 1;
      } else if (mustEscape(words.charAt(i)) || i - lineStart > LONGEST_LINE) {
        return false;
      }
    }
    return !isBlank(words.charAt(end - 1)) || words.charAt(end - 1) == '\n';
  }

  private static String literal(String words, int indentation) {
    StringBuilder text = new StringBuilder(words.length() + 32);
    String margin = " ".repeat(indentation);
    int from = 0;
    while (from <= words.length()) {
      int end = words.indexOf('\n', from);
      end = end < 0 ? words.length() : end;
      text.append('\n');
      if (end > from) {
        text.append(margin).append(words, from, end);
      }
      from = end + 1;
    }
    return text.toString();
  }

  private static String folded(String words, int indentation) {
    StringBuilder text = new StringBuilder(words.length() + 32);
    String margin = " ".repeat(indentation);
    int width = Math.max(20, ValueText.WIDTH - indentation);
    int from = 0;
    while (from < words.length()) {
      int limit = words.offsetByCodePoints(from, Math.min(width, length(words, from)));
      int end = limit == words.length() ? limit : breakBefore(words, from, limit);
      if (end < 0) {
        end = breakAfter(words, limit);
      }
      text.append('\n').append(margin).append(words, from, end);
      from = end + 1;
    }
    return text.toString();
  }

  /** The last single space at or before {@code limit}, or -1. */
  private static int breakBefore(String words, int from, int limit) {
    for (int at = Math.min(limit, words.length() - 1); at > from; at--) {
      if (isBreak(words, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The first single space from {@code at} on, or the end. */
  private static int breakAfter(String words, int at) {
    for (int i = at; i < words.length(); i++) {
      if (isBreak(words, i)) {
        return i;
      }
    }
    return words.length();
  }

  private static boolean isBreak(String words, int at) {
    return words.charAt(at) == ' '
        && at > 0
        && at + 1 < words.length()
        && !isBlank(words.charAt(at - 1))
        && !isBlank(words.charAt(at + 1));
  }

  /** Whether words can stand between single quotes on one line. */
  static boolean isPrintableLine(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '\n' || mustEscape(words.charAt(i))) {
        return false;
      }
    }
    return words.length() <= LONGEST_LINE;
  }

  /**
   * Words in quotes.
   *
   * @param indentation column of further lines; below 0 where all must stand on one
   */
  static String quoted(String words, int indentation) {
    boolean escapes = false;
    boolean doubles = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      escapes |= mustEscape(c) || c == '\n';
      doubles |= c == '"' || c == '\\';
    }
    if (doubles && !escapes && words.length() < LONGEST_LINE) {
      return '\'' + words.replace("'", "''") + '\'';
    }
    return doubleQuoted(words, indentation);
  }

  static String doubleQuoted(String words, int indentation) {
    StringBuilder text = new StringBuilder(words.length() + 16).append('"');
    int lineLength = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean brokenHere =
          indentation >= 0 && lineLength > LONGEST_LINE && !Character.isLowSurrogate(c);
      if (brokenHere) {
        text.append("\\\n").append(" ".repeat(Math.max(1, indentation)));
        lineLength = 0;
      }
      int before = text.length();
      if (brokenHere && c == ' ') {
        text.append("\\ ");
      } else {
        append(c, text);
      }
      lineLength += text.length() - before;
    }
    return text.append('"').toString();
  }

  private static void append(char c, StringBuilder text) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (mustEscape(c)) {
          text.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(Character.toUpperCase(Character.forDigit((c >> shift) & 0xF, 16)));
          }
        } else {
          text.append(c);
        }
      }
    }
  }

  /**
   * Tabs, the odd ends of lines, and marks that turn the direction of text: left as they are, a
   * reader would not see them, or an editor would change them.
   */
  private static boolean mustEscape(char c) {
    return (c < ' ' && c != '\n')
        || c == 0x85
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  private static int length(String words, int from) {
    return words.codePointCount(from, words.length());
  }
}
