package careplan.language;

/**
 * A word or number as it was written, in our spelling, with its lemma, and what the lists say of
 * it: each is asked once, however often the word is met.
 */
final class KnownWord {

  /** What stands for every mark: no list says anything of them. */
  static final KnownWord MARK = new KnownWord("", "", "");

  private static final int VERB = 1;
  private static final int VERB_AS_WRITTEN = 2;
  private static final int NOUN_TOO = 4;
  private static final int NOUN_FIRST = 8;
  private static final int ADVERB = 16;
  private static final int ADJECTIVE = 32;
  private static final int READ = 64;

  private final String written;
  private final String word;
  private final String lemma;
  private volatile WordClass fixed;
  private volatile int facts;

  /** By list, whether it has been asked, and in the upper half whether a term of it may begin. */
  private volatile long lists;

  KnownWord(String written, String word, String lemma) {
    this.written = written;
    this.word = word;
    this.lemma = lemma;
  }

  String written() {
    return written;
  }

  String word() {
    return word;
  }

  String lemma() {
    return lemma;
  }

  /** The class of a word with a fixed part in the sentence, or null. */
  WordClass fixed() {
    facts();
    return fixed;
  }

  /** Whether the lemma is a verb. */
  boolean isVerb() {
    return (facts() & VERB) != 0;
  }

  /** Whether the word itself is a verb's plain form. */
  boolean isBareVerb() {
    return (facts() & VERB_AS_WRITTEN) != 0;
  }

  /** Whether the lemma is a noun as well as a verb. */
  boolean isNounToo() {
    return (facts() & NOUN_TOO) != 0;
  }

  /** Whether the lemma is more often a noun than a verb. */
  boolean isNounFirst() {
    return (facts() & NOUN_FIRST) != 0;
  }

  boolean isAdverb() {
    return (facts() & ADVERB) != 0;
  }

  boolean isAdjective() {
    return (facts() & ADJECTIVE) != 0;
  }

  private int facts() {
    int known = facts;
    if (known == 0) {
      fixed = Lexicon.functionWord(word);
      known =
          READ
              | (Lexicon.isVerb(lemma) ? VERB : 0)
              | (Lexicon.isVerb(word) ? VERB_AS_WRITTEN : 0)
              | (Lexicon.isNounToo(lemma) ? NOUN_TOO : 0)
              | (Lexicon.isNounFirst(lemma) ? NOUN_FIRST : 0)
              | (Lexicon.isAdverb(word) ? ADVERB : 0)
              | (Lexicon.isAdjective(word) ? ADJECTIVE : 0);
      facts = known;
    }
    return known;
  }

  /**
   * Whether a term of a list begins with this word or its lemma.
   *
   * @param number of the list, below {@link PackedTerms#MOST_NUMBERED}
   */
  boolean begins(PackedTerms list, int number) {
    long known = lists;
    if ((known >>> number & 1) == 0) {
      boolean its = list.has(word) || !lemma.equals(word) && list.has(lemma);
      known |= 1L << number | (its ? 1L << number + PackedTerms.MOST_NUMBERED : 0);
      lists = known;
    }
    return (known >>> number + PackedTerms.MOST_NUMBERED & 1) != 0;
  }
}
