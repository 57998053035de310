package careplan.language;

import java.util.List;

/** The entries of a list, and which of them begin with a word. */
interface Terms {

  /** The last term of the list that begins with this word, or null; the others follow it. */
  Term startingWith(String word);

  /** False only where no term begins with this word or its lemma. */
  default boolean mayBeginWith(KnownWord word) {
    return true;
  }

  /** All entries, in the order of the list. */
  List<WordEntry> entries();

  /**
   * Single words of eight letters and more that begin with the same two letters as this one, in the
   * order of the list.
   */
  List<WordEntry> longWordsLike(String word);
}
