package careplan.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases to be found in text. A term matches whole words, by the word as written or by
 * its lemma, with or without hyphens; where several terms begin at one word the longest is meant.
 */
public final class WordList {

  private final Map<String, Term> byFirstWord;
  private final List<WordEntry> entries;

  /** Single words of eight letters and more, by their first two letters. */
  private Map<String, List<WordEntry>> longWords;

  private WordList(List<WordEntry> entries) {
    this.entries = Collections.unmodifiableList(entries);
    this.byFirstWord = new HashMap<>(entries.size() * 2);
    for (WordEntry entry : entries) {
      String first = firstWord(entry.term());
      Term term = new Term(entry, byFirstWord.get(first));
      byFirstWord.put(first, term);
    }
  }

  /** A list of these entries. */
  public static WordList of(List<WordEntry> entries) {
    return new WordList(new ArrayList<>(entries));
  }

  static WordList ofResource(String name) {
    return new WordList(WordFile.ofResource(name));
  }

  /** This list and more entries; where a term stands in both, the later one is meant. */
  public WordList with(List<WordEntry> more) {
    List<WordEntry> all = new ArrayList<>(more);
    all.addAll(entries);
    return new WordList(all);
  }

  /** All entries. */
  public List<WordEntry> entries() {
    return entries;
  }

  /** The longest term that begins at this token, if any. */
  public Optional<Match> at(Text text, int token) {
    return Optional.ofNullable(longestAt(text, token));
  }

  /** The longest term that begins at this token, or null: for use in loops. */
  public Match longestAt(Text text, int token) {
    Token first = text.token(token);
    if (!first.isWord() && first.kind() != TokenKind.NUMBER) {
      return null;
    }
    Match best = longest(byFirstWord.get(first.word()), text, token, null);
    return first.lemma().equals(first.word())
        ? best
        : longest(byFirstWord.get(first.lemma()), text, token, best);
  }

  private static Match longest(Term terms, Text text, int token, Match bestSoFar) {
    Match best = bestSoFar;
    for (Term term = terms; term != null; term = term.next) {
      int size = term.words().length;
      if ((best == null
              || size >= best.range().size() && best != bestSoFar
              || size > best.range().size())
          && term.matches(text, token)) {
        best = new Match(new Range(token, token + size), term.entry);
      }
    }
    return best;
  }

  /** All terms in these tokens, from left to right, none overlapping another. */
  public List<Match> in(Text text, Range range) {
    List<Match> found = new ArrayList<>();
    int at = range.from();
    while (at < range.to()) {
      Match match = longestAt(text, at);
      if (match == null || match.range().to() > range.to()) {
        at++;
      } else {
        found.add(match);
        at = match.range().to();
      }
    }
    return found;
  }

  /** The first term in these tokens. */
  public Optional<Match> firstIn(Text text, Range range) {
    for (int at = range.from(); at < range.to(); at++) {
      Match match = longestAt(text, at);
      if (match != null && match.range().to() <= range.to()) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** The entry whose term is this one word, as it stands. */
  public Optional<WordEntry> entry(String word) {
    WordEntry found = null;
    for (Term term = byFirstWord.get(word); term != null; term = term.next) {
      if (term.entry.term().length() == word.length()) {
        found = term.entry;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether one word stands in the list by itself. */
  public boolean has(String word) {
    return entry(word).isPresent();
  }

  /** Whether the token's word or lemma stands in the list by itself. */
  public boolean has(Token token) {
    return has(token.word()) || has(token.lemma());
  }

  /**
   * The entry that a word misses by one slip of the pen ("assesment"), where the word is long
   * enough for that to be safe.
   */
  public Optional<WordEntry> near(Token token) {
    String word = token.word();
    if (word.length() < 7 || word.length() > Tokeniser.LONGEST_WORD) {
      return Optional.empty();
    }
    List<WordEntry> alike = longWords().get(word.substring(0, 2));
    if (alike == null) {
      return Optional.empty();
    }
    for (WordEntry entry : alike) {
      if (Spelling.isSlip(word, entry.term())) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private synchronized Map<String, List<WordEntry>> longWords() {
    if (longWords == null) {
      longWords = new HashMap<>();
      for (WordEntry entry : entries) {
        if (entry.term().length() >= 8 && isPlain(entry.term())) {
          longWords
              .computeIfAbsent(entry.term().substring(0, 2), start -> new ArrayList<>(8))
              .add(entry);
        }
      }
    }
    return longWords;
  }

  /** Whether one word stands in the list by itself, with this kind. */
  public boolean has(String word, String kind) {
    for (Term term = byFirstWord.get(word); term != null; term = term.next) {
      if (term.entry.term().length() == word.length() && term.entry.kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  /** The first of the words that a term is made of, in lower case. */
  private static String firstWord(String term) {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (c < 'a' || c > 'z') {
        if (i > 0 && c == ' ') {
          return term.substring(0, i);
        }
        String[] words = words(term);
        return words.length == 0 ? "" : words[0];
      }
    }
    return term;
  }

  private static boolean isPlain(String term) {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return !term.isEmpty();
  }

  private static String[] words(String term) {
    List<String> words = new ArrayList<>(3);
    int start = -1;
    String lower = term.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      char c = i == lower.length() ? ' ' : lower.charAt(i);
      if (c == ' ' || c == '-') {
        if (start >= 0) {
          words.add(lower.substring(start, i));
          start = -1;
        }
      } else if (start < 0) {
        start = i;
        if (!Character.isLetterOrDigit(c)) {
          words.add(lower.substring(i, i + 1));
          start = -1;
        }
      } else if (!Character.isLetterOrDigit(c) && c != '\'' && c != '&' && !isInNumber(lower, i)) {
        words.add(lower.substring(start, i));
        words.add(lower.substring(i, i + 1));
        start = -1;
      }
    }
    return words.toArray(new String[0]);
  }

  /**
   * Whether the mark stands between digits, as in "1:1" or "1.5", which the text keeps as one
   * number.
   */
  private static boolean isInNumber(String term, int at) {
    char mark = term.charAt(at);
    return (mark == ':' || mark == '.' || mark == ',')
        && at + 1 < term.length()
        && Character.isDigit(term.charAt(at - 1))
        && Character.isDigit(term.charAt(at + 1));
  }

  /**
   * A term found in a text.
   *
   * @param range the tokens it covers
   * @param entry its line of the list
   */
  public record Match(Range range, WordEntry entry) {}

  /**
   * One of the terms that begin with the same word; its words are cut apart when it is first
   * compared.
   */
  private static final class Term {

    private final WordEntry entry;
    private final Term next;
    private String[] words;

    Term(WordEntry entry, Term next) {
      this.entry = entry;
      this.next = next;
    }

    String[] words() {
      if (words == null) {
        words = WordList.words(entry.term());
      }
      return words;
    }

    boolean matches(Text text, int token) {
      if (token + words.length > text.size()) {
        return false;
      }
      for (int i = 0; i < words.length; i++) {
        if (!text.token(token + i).is(words[i])) {
          return false;
        }
      }
      return true;
    }
  }
}
