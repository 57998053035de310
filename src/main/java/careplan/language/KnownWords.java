package careplan.language;

import java.util.Locale;

/**
 * Words met before, each with its spelling and lemma: a few hundred words make up most of any text.
 * A word that falls into the place of another takes it, so that the table never grows.
 */
final class KnownWords {

  private static final KnownWord[] WORDS = new KnownWord[8192];

  private KnownWords() {}

  /** The word that stands here. */
  static KnownWord of(String source, int at, int end) {
    int hash = 0;
    for (int i = at; i < end; i++) {
      hash = 31 * hash + source.charAt(i);
    }
    int slot = (hash ^ hash >>> 16) & WORDS.length - 1;
    KnownWord known = WORDS[slot];
    if (known != null
        && known.written().length() == end - at
        && source.startsWith(known.written(), at)) {
      return known;
    }
    KnownWord word = read(source.substring(at, end));
    WORDS[slot] = word;
    return word;
  }

  private static KnownWord read(String written) {
    String lower = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (lower.length() > 2 && lower.charAt(1) == '.') {
      lower = lower.replace(".", "");
    }
    String word = Spelling.british(lower);
    return new KnownWord(written, word, Lemmas.of(word));
  }
}
