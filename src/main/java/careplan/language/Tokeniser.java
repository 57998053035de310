package careplan.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words, numbers and marks, in one pass. */
final class Tokeniser {

  /** No word of any list is longer; what is longer is kept whole and never looked up. */
  static final int LONGEST_WORD = 40;

  private Tokeniser() {}

  /**
   * The tokens of a text.
   *
   * @param words takes, for each token, what is known of its word
   */
  static List<Token> tokens(String source, List<KnownWord> words) {
    List<Token> tokens = new ArrayList<>(Math.min(source.length() / 5 + 8, 4096));
    int length = source.length();
    int at = 0;
    int lastEnd = -1;
    while (at < length) {
      char c = source.charAt(at);
      if (c <= ' ' || Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
        at++;
        continue;
      }
      boolean joined =
          at == lastEnd || (at - 1 == lastEnd && at > 0 && isHyphen(source.charAt(at - 1)));
      int end;
      if (isDigit(c)) {
        end = numberEnd(source, at);
        String number = source.substring(at, end);
        tokens.add(new Token(TokenKind.NUMBER, at, end, number, number, joined));
        words.add(new KnownWord(number, number, number));
      } else if (isLetter(source, at)) {
        int dotted = dottedEnd(source, at);
        end = dotted > at ? dotted : wordEnd(source, at);
        KnownWord word = word(source, at, end);
        words.add(word);
        tokens.add(new Token(TokenKind.WORD, at, end, word.word(), word.lemma(), joined));
      } else {
        end = at + Character.charCount(source.codePointAt(at));
        if (isHyphen(c) && at == lastEnd && end < length && isWordish(source, end)) {
          at = end;
          continue;
        }
        String mark = mark(source, at, end);
        tokens.add(new Token(TokenKind.PUNCTUATION, at, end, mark, mark, joined));
        words.add(KnownWord.MARK);
      }
      lastEnd = end;
      at = end;
    }
    return tokens;
  }

  private static KnownWord word(String source, int at, int end) {
    if (end - at > LONGEST_WORD) {
      return new KnownWord("", source.substring(at, end), "");
    }
    return KnownWords.of(source, at, end);
  }

  private static String mark(String source, int at, int end) {
    char c = source.charAt(at);
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc' -> "'";
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> "\"";
      case '\u2013', '\u2014', '\u2212' -> "-";
      default -> source.substring(at, end);
    };
  }

  private static int numberEnd(String source, int at) {
    int end = at + 1;
    while (end < source.length()) {
      char c = source.charAt(end);
      if (isDigit(c)) {
        end++;
      } else if ((c == '.' || c == ',' || c == ':')
          && end + 1 < source.length()
          && isDigit(source.charAt(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static int wordEnd(String source, int at) {
    int end = at;
    while (end < source.length()) {
      char c = source.charAt(end);
      if (c >= 'a' && c <= 'z') {
        end++;
      } else if (isLetter(source, end)) {
        end += Character.charCount(source.codePointAt(end));
      } else if (isDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        end++;
      } else if ((c == '\'' || c == '\u2019' || c == '&')
          && end + 1 < source.length()
          && isLetter(source, end + 1)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * Just past letters with a full stop between each ("p.r.n", "e.g"), or {@code at} where there are
   * none.
   */
  private static int dottedEnd(String source, int at) {
    int end = at;
    while (end + 2 < source.length()
        && end - at < LONGEST_WORD - 3
        && Character.isLetter(source.charAt(end))
        && source.charAt(end + 1) == '.'
        && Character.isLetter(source.charAt(end + 2))
        && (end + 3 == source.length() || !Character.isLetterOrDigit(source.charAt(end + 3)))) {
      end += 2;
    }
    return end == at ? at : end + 1;
  }

  private static boolean isWordish(String source, int at) {
    return isLetter(source, at) || isDigit(source.charAt(at));
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isLetter(String source, int at) {
    char c = source.charAt(at);
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetter(source.codePointAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
