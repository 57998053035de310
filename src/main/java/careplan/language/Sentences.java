package careplan.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where sentences end: at a full stop, question or exclamation mark, at an empty line and
 * before a list mark.
 */
final class Sentences {

  private Sentences() {}

  static List<Range> of(Text text) {
    List<Range> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.size(); i++) {
      if (i > from && isBreakBefore(text, i)) {
        sentences.add(new Range(from, i));
        from = i;
      }
      if (isEnd(text, i)) {
        sentences.add(new Range(from, i + 1));
        from = i + 1;
      }
    }
    if (from < text.size()) {
      sentences.add(new Range(from, text.size()));
    }
    return sentences;
  }

  private static boolean isEnd(Text text, int i) {
    if (!text.isAt(i, WordClass.PUNCTUATION)) {
      return false;
    }
    String mark = text.token(i).word();
    if (mark.equals("!") || mark.equals("?") || mark.equals("\u2026")) {
      return i + 1 == text.size() || !text.isAt(i + 1, WordClass.PUNCTUATION);
    }
    if (!mark.equals(".")) {
      return false;
    }
    if (i > 0 && Titles.isShortened(text.token(i - 1).word()) && text.token(i).joined()) {
      return false;
    }
    return i + 1 == text.size()
        || !text.token(i + 1).joined()
        || text.isAt(i + 1, WordClass.PUNCTUATION);
  }

  private static boolean isBreakBefore(Text text, int i) {
    String source = text.source();
    int lines = 0;
    for (int at = text.token(i - 1).end(); at < text.token(i).start(); at++) {
      if (source.charAt(at) == '\n') {
        lines++;
      }
    }
    return lines > 1
        || lines == 1 && (isListMark(text, i) || text.isCapitalised(i) && text.token(i).isWord());
  }

  private static boolean isListMark(Text text, int i) {
    String word = text.token(i).word();
    return word.equals("-")
        || word.equals("*")
        || word.equals("\u2022")
        || text.isAt(i, WordClass.NUMBER);
  }
}
