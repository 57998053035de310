package careplan.language;

import java.util.Locale;

/**
 * Words met before, each with its spelling and lemma: a few hundred words make up most of any text.
 * A word that falls into the place of another takes it, so that the table never grows.
 */
final class KnownWords {

  private static final Word[] WORDS = new Word[4096];

  private KnownWords() {}

  /** A word as it was written, in our spelling, and its lemma. */
  record Word(String written, String word, String lemma) {}

  /** The word that stands here. */
  static Word of(String source, int at, int end) {
    int hash = 0;
    for (int i = at; i < end; i++) {
      hash = 31 * hash + source.charAt(i);
    }
    int slot = (hash ^ hash >>> 16) & WORDS.length - 1;
    Word known = WORDS[slot];
    if (known != null
        && known.written.length() == end - at
        && source.startsWith(known.written, at)) {
      return known;
    }
    Word word = read(source.substring(at, end));
    WORDS[slot] = word;
    return word;
  }

  private static Word read(String written) {
    String lower = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (lower.length() > 2 && lower.charAt(1) == '.') {
      lower = lower.replace(".", "");
    }
    String word = Spelling.british(lower);
    return new Word(written, word, Lemmas.of(word));
  }
}
