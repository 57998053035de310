package careplan.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A text that has been read: its words, what part each plays, its sentences, clauses, phrases and
 * quotations. Immutable.
 */
public final class Text {

  /** Several judgements read the same words one after the other. */
  private static final Text[] RECENT = new Text[512];

  private static final int LONGEST_KEPT = 1000;

  private final String source;
  private final Token[] tokens;
  private final KnownWord[] known;
  private volatile WordClass[] classes;
  private List<Range> sentences;
  private List<Clause> clauses;
  private List<Phrase> phrases;
  private boolean[] quoted;

  private Text(String source) {
    this.source = source;
    List<KnownWord> words = new ArrayList<>(Math.min(source.length() / 5 + 8, 4096));
    this.tokens = Tokeniser.tokens(source, words).toArray(new Token[0]);
    this.known = words.toArray(new KnownWord[0]);
  }

  /** Reads a text; any string is a text, the empty one as well. */
  public static Text of(String source) {
    int slot = source.hashCode() & RECENT.length - 1;
    Text recent = RECENT[slot];
    if (recent != null && recent.source.equals(source)) {
      return recent;
    }
    Text text = new Text(source);
    if (source.length() <= LONGEST_KEPT) {
      RECENT[slot] = text;
    }
    return text;
  }

  /** Tagged when first asked for: many texts are read for their words alone. */
  private WordClass[] classes() {
    WordClass[] its = classes;
    if (its == null) {
      its = Tagger.classes(tokens, known, source);
      classes = its;
    }
    return its;
  }

  /** The text as it was given. */
  public String source() {
    return source;
  }

  /** Number of tokens. */
  public int size() {
    return tokens.length;
  }

  /** The token at this index. */
  public Token token(int index) {
    return tokens[index];
  }

  /** What is known of the word of the token at this index. */
  KnownWord known(int index) {
    return known[index];
  }

  /** All tokens. */
  public List<Token> tokens() {
    return Collections.unmodifiableList(Arrays.asList(tokens));
  }

  /** The part the token plays. */
  public WordClass classAt(int index) {
    return classes()[index];
  }

  /** Whether the index is within the text and the token plays this part. */
  public boolean isAt(int index, WordClass wordClass) {
    return index >= 0 && index < tokens.length && classes()[index] == wordClass;
  }

  /** Whether the index is within the text and the token is this word or has it as its lemma. */
  public boolean isAt(int index, String word) {
    return index >= 0 && index < tokens.length && tokens[index].is(word);
  }

  /** All tokens as one range. */
  public Range all() {
    return new Range(0, tokens.length);
  }

  /** Sentences in order; together they hold every token. */
  public synchronized List<Range> sentences() {
    if (sentences == null) {
      sentences = Sentences.of(this);
    }
    return sentences;
  }

  /** Clauses in order. */
  public synchronized List<Clause> clauses() {
    if (clauses == null) {
      clauses = Clauses.of(this);
    }
    return clauses;
  }

  /** Noun phrases in order. */
  public synchronized List<Phrase> phrases() {
    if (phrases == null) {
      phrases = Phrases.of(this);
    }
    return phrases;
  }

  /** Whether the token stands between quotation marks. */
  public synchronized boolean isQuoted(int index) {
    if (quoted == null) {
      quoted = Quotation.of(this);
    }
    return quoted[index];
  }

  /** Whether the token is a verb that is often a noun as well: "iron", "walk". */
  public boolean couldBeNoun(int index) {
    return known[index].isNounToo();
  }

  /**
   * Whether the token is an English verb or adjective of the lexicon, whatever part it plays here.
   */
  public boolean isEverydayWord(int index) {
    return known[index].isVerb() || known[index].isAdjective();
  }

  /** Where these tokens stand in the source. */
  public Span span(Range range) {
    if (range.size() <= 0) {
      int at = range.from() < tokens.length ? tokens[range.from()].start() : source.length();
      return new Span(at, at);
    }
    return new Span(tokens[range.from()].start(), tokens[range.to() - 1].end());
  }

  /** These tokens as written. */
  public String words(Range range) {
    return span(range).in(source);
  }

  /** Whether the token begins with a capital letter. */
  public boolean isCapitalised(int index) {
    return Character.isUpperCase(source.codePointAt(tokens[index].start()));
  }

  /** Whether every letter of a token of two letters and more is a capital. */
  public boolean isAllCapitals(int index) {
    Token token = tokens[index];
    int letters = 0;
    for (int i = token.start(); i < token.end(); i++) {
      char c = source.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters > 1;
  }
}
