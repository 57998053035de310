package careplan.lint.rules.safety;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in lower case, without accents, each with its place and the mark that stands
 * before it.
 */
final class Words {
  private record Word(String text, int start, int end, char before) {}

  /** The letters of Welsh and its neighbours: for others Java reads tables, which takes longer. */
  private static final String ACCENTED =
      "\u00e0\u00e1\u00e2\u00e4\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef"
          + "\u00f2\u00f3\u00f4\u00f6\u00f9\u00fa\u00fb\u00fc\u0175\u0177\u00e7\u00f1";

  private static final String WITHOUT_ACCENT = "aaaaeeeeiiiioooouuuuwycn";

  private final List<Word> words = new ArrayList<>();

  private Words() {}

  static Words of(String text) {
    Words found = new Words();
    int at = 0;
    char mark = '.';
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!isPart(text, at)) {
        boolean ends = endsSentence(text, at);
        if (ends || (mark != '.' && isPause(text, at))) {
          mark = ends ? '.' : c == '-' ? '\u2013' : c;
        }
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && isPart(text, end)) {
        end++;
      }
      found.words.add(new Word(plain(text.substring(at, end)), at, end, mark));
      at = end;
      mark = ' ';
    }
    return found;
  }

  /** A full stop that is not part of a number, and a blank line or a new point of a list. */
  private static boolean endsSentence(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case '!', '?' -> true;
      case '.' -> Character.isWhitespace(next);
      case '\n' -> next == '\n' || next == '-' || next == '*';
      default -> false;
    };
  }

  /** A comma and the like, and a dash with a space before it. */
  private static boolean isPause(String text, int at) {
    char c = text.charAt(at);
    boolean dash = c == '\u2013' || c == '\u2014' || (c == '-' && text.charAt(at - 1) == ' ');
    return dash || c == ',' || c == ';' || c == ':' || c == '(' || c == ')';
  }

  /** Letters and digits, and an apostrophe inside a word. */
  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    if (c == '\'' || c == '\u2019') {
      return at > 0
          && at + 1 < text.length()
          && Character.isLetter(text.charAt(at - 1))
          && Character.isLetter(text.charAt(at + 1));
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (isAscii(lower)) {
      return lower;
    }
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      int at = c > 127 ? ACCENTED.indexOf(c) : -1;
      if (c > 127 && at < 0) {
        return normalised(lower);
      }
      plain.append(at < 0 ? c : WITHOUT_ACCENT.charAt(at));
    }
    return plain.toString();
  }

  private static String normalised(String lower) {
    StringBuilder plain = new StringBuilder(lower.length());
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(apart.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return words.size();
  }

  /** A word; empty past either end. */
  String word(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index).text();
  }

  int start(int index) {
    return words.get(index).start();
  }

  int end(int index) {
    return words.get(index).end();
  }

  /** Whether a new sentence starts with a word. */
  boolean startsSentence(int index) {
    return index >= words.size() || words.get(index).before() == '.';
  }

  /** Whether a comma, bracket or the like stands before a word, or a new sentence starts. */
  boolean comesAfterPause(int index) {
    return index >= words.size() || words.get(index).before() != ' ';
  }

  /** Whether a colon, a semicolon or a dash stands before a word. */
  boolean comesAfterDash(int index) {
    char before = words.get(index).before();
    return before == ':' || before == ';' || before == '\u2013' || before == '\u2014';
  }

  /** The singular of a word, roughly, so that "nuts" and "nut" are one. */
  static String singular(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean longPlural =
        length > 4
            && (word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("oes")
                || word.endsWith("sses"));
    if (longPlural) {
      return word.substring(0, length - 2);
    }
    boolean plural = length > 2 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, length - 1) : word;
  }
}
