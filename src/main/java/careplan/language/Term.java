package careplan.language;

/**
 * One of the terms that begin with the same word; its words are cut apart when it is first
 * compared.
 */
final class Term {

  private final WordEntry entry;
  private final Term next;
  private String[] words;

  /**
   * @param next the term before it in the list that begins with the same word, or null
   */
  Term(WordEntry entry, Term next) {
    this.entry = entry;
    this.next = next;
  }

  WordEntry entry() {
    return entry;
  }

  /** The term before it in the list that begins with the same word, or null. */
  Term next() {
    return next;
  }

  /** Whether it is this one word, which it begins with. */
  boolean isAll(String word) {
    return entry.term().length() == word.length();
  }

  /** How many words it is made of. */
  int size() {
    if (words == null) {
      words = TermKeys.words(entry.term());
    }
    return words.length;
  }

  /** Whether it stands at this token, which its first word is already known to be. */
  boolean matches(Text text, int token) {
    if (token + size() > text.size()) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      if (!text.token(token + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }
}
