package careplan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** By what the terms of a list are found: when it is packed, and when it is read. */
final class TermKeys {

  /** Words are long enough from here on for one with a slip in it to be known again. */
  private static final int SHORTEST_LONG_WORD = 8;

  private TermKeys() {}

  /** The slot of a key among so many, a power of two. */
  static int slot(String key, int slots) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & slots - 1;
  }

  /** The first of the words that a term is made of, in lower case. */
  static String firstWord(String term) {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (c < 'a' || c > 'z') {
        if (i > 0 && c == ' ') {
          return term.substring(0, i);
        }
        String[] words = words(term);
        return words.length == 0 ? "" : words[0];
      }
    }
    return term;
  }

  /** The words that a term is made of, in lower case. */
  static String[] words(String term) {
    List<String> words = new ArrayList<>(3);
    int start = -1;
    String lower = term.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      char c = i == lower.length() ? ' ' : lower.charAt(i);
      if (c == ' ' || c == '-') {
        if (start >= 0) {
          words.add(lower.substring(start, i));
          start = -1;
        }
      } else if (start < 0) {
        start = i;
        if (!Character.isLetterOrDigit(c)) {
          words.add(lower.substring(i, i + 1));
          start = -1;
        }
      } else if (!Character.isLetterOrDigit(c) && c != '\'' && c != '&' && !isInNumber(lower, i)) {
        words.add(lower.substring(start, i));
        words.add(lower.substring(i, i + 1));
        start = -1;
      }
    }
    return words.toArray(new String[0]);
  }

  /**
   * Whether the mark stands between digits, as in "1:1" or "1.5", which the text keeps as one
   * number.
   */
  private static boolean isInNumber(String term, int at) {
    char mark = term.charAt(at);
    return (mark == ':' || mark == '.' || mark == ',')
        && at + 1 < term.length()
        && Character.isDigit(term.charAt(at - 1))
        && Character.isDigit(term.charAt(at + 1));
  }

  /** Whether a term is one word of eight letters or more, all small. */
  static boolean isLongWord(String term) {
    if (term.length() < SHORTEST_LONG_WORD) {
      return false;
    }
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The first two letters of a word as one number. */
  static char start(String word) {
    return (char) (word.charAt(0) << 8 | word.charAt(1) & 0xFF);
  }
}
