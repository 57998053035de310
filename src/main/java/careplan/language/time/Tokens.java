package careplan.language.time;

import java.util.Arrays;

/**
 * The words, numbers and signs of a text in order, each with its place. A word runs over letters
 * and inner apostrophes; digits stand by themselves, so that {@code 9am} is two tokens and {@code
 * 24/7} three; every other character but space is a sign of its own. Words are held in lower case
 * with straight apostrophes, hyphens for every dash, and without Welsh accents.
 *
 * <p>Asking beyond either end gives the empty word, so that readers need not count.
 */
final class Tokens {
  private static final int LONGEST_KNOWN_WORD = 24;
  private static final byte WORD = 0;
  private static final byte DIGITS = 1;
  private static final byte SIGN = 2;

  private final String text;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private String[] words = new String[32];
  private byte[] kinds = new byte[32];
  private boolean[] beginnings = new boolean[32];
  private int size;

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (isSpace(c)) {
        at = end;
        continue;
      }
      byte kind = SIGN;
      if (isDigit(c)) {
        kind = DIGITS;
        while (end < text.length() && isDigit(text.charAt(end))) {
          end++;
        }
      } else if (Character.isLetter(c)) {
        kind = WORD;
        while (end < text.length() && continuesWord(text, end)) {
          end++;
        }
      }
      tokens.add(at, end, kind);
      at = end;
    }
    return tokens;
  }

  private static boolean continuesWord(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    return (c == '\'' || c == '\u2019')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private void add(int start, int end, byte kind) {
    if (size == starts.length) {
      int room = size * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      words = Arrays.copyOf(words, room);
      kinds = Arrays.copyOf(kinds, room);
      beginnings = Arrays.copyOf(beginnings, room);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    FoldedWords.Word word =
        end - start > LONGEST_KNOWN_WORD ? FoldedWords.NONE : FoldedWords.of(text, start, end);
    words[size] = word.folded();
    beginnings[size] = kind == DIGITS || word.isBeginning();
    size++;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  int size() {
    return size;
  }

  /** The token in lower case, digits as written; empty beyond the ends and for very long ones. */
  String word(int index) {
    return index >= 0 && index < size ? words[index] : "";
  }

  int start(int index) {
    return starts[index];
  }

  /** Just past the last character of the token before {@code index}. */
  int endBefore(int index) {
    return ends[index - 1];
  }

  boolean is(int index, String word) {
    return word(index).equals(word);
  }

  boolean isDigits(int index) {
    return index >= 0 && index < size && kinds[index] == DIGITS;
  }

  boolean isWord(int index) {
    return index >= 0 && index < size && kinds[index] == WORD;
  }

  /** Whether something about time can begin here. */
  boolean isBeginning(int index) {
    return beginnings[index];
  }

  /** Whether the token begins with a capital letter. */
  boolean isCapital(int index) {
    return isWord(index) && Character.isUpperCase(text.charAt(starts[index]));
  }

  /** Whether nothing stands between this token and the one before it. */
  boolean isJoined(int index) {
    return index > 0 && index < size && starts[index] == ends[index - 1];
  }

  /** Whether a sentence or a line of its own begins here. */
  boolean opensSentence(int index) {
    return switch (word(index - 1)) {
      case "", ".", "!", "?", ":", ";", "*", "-" -> true;
      default -> false;
    };
  }

  /** The number that the digits stand for, or -1 where there are none or more than six. */
  int number(int index) {
    if (!isDigits(index) || ends[index] - starts[index] > 6) {
      return -1;
    }
    return Integer.parseInt(words[index]);
  }

  /** How many characters the token has. */
  int length(int index) {
    return index >= 0 && index < size ? ends[index] - starts[index] : 0;
  }

  /** The place past a hyphen, slash or comma joined to its neighbours, else {@code index}. */
  int pastHyphen(int index) {
    return is(index, "-") ? index + 1 : index;
  }

  /**
   * The place after the words of a phrase that begins at {@code index}, hyphens between them passed
   * over, or -1 where it does not stand there.
   */
  int after(int index, String[] phrase) {
    int at = index;
    for (int i = 0; i < phrase.length; i++) {
      if (i > 0) {
        at = pastHyphen(at);
      }
      if (!is(at, phrase[i])) {
        return -1;
      }
      at++;
    }
    return at;
  }

  int after(int index, String word) {
    return is(index, word) ? index + 1 : -1;
  }

  int after(int index, String first, String second) {
    return is(index, first) ? after(pastHyphen(index + 1), second) : -1;
  }

  int after(int index, String first, String second, String third) {
    return is(index, first) ? after(pastHyphen(index + 1), second, third) : -1;
  }
}
