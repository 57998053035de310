package careplan.language.time;

/**
 * Words met before, as {@link Tokens} holds them. A word that falls into the place of another takes
 * it, so that the table never grows.
 */
final class FoldedWords {

  static final Word NONE = new Word("", "", false);

  private static final Word[] WORDS = new Word[2048];

  private FoldedWords() {}

  /** A word as written and as it is held, and whether something about time can begin with it. */
  record Word(String written, String folded, boolean isBeginning) {}

  /** The word that stands here. */
  static Word of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 16) & WORDS.length - 1;
    Word known = WORDS[slot];
    if (known != null
        && known.written.length() == end - start
        && text.startsWith(known.written, start)) {
      return known;
    }
    String folded = folded(text, start, end);
    Word word = new Word(text.substring(start, end), folded, Beginnings.isOne(folded));
    WORDS[slot] = word;
    return word;
  }

  private static String folded(String text, int start, int end) {
    StringBuilder word = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      char c = fold(Character.toLowerCase(text.charAt(at)));
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        word.append(c);
      }
    }
    return word.toString();
  }

  private static char fold(char c) {
    return switch (c) {
      case '\u2019', '\u2018' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u00d7' -> 'x';
      case '\u00e2', '\u00e1', '\u00e0', '\u00e4' -> 'a';
      case '\u00ea', '\u00e9', '\u00e8', '\u00eb' -> 'e';
      case '\u00ee', '\u00ef' -> 'i';
      case '\u00f4', '\u00f6' -> 'o';
      case '\u00fb', '\u00fc' -> 'u';
      case '\u0175' -> 'w';
      case '\u0177' -> 'y';
      default -> c;
    };
  }
}
