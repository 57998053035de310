package careplan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words and phrases to be found in text. A term matches whole words, by the word as written or by
 * its lemma, with or without hyphens; where several terms begin at one word the longest is meant.
 */
public final class WordList {

  private final Terms terms;

  private WordList(Terms terms) {
    this.terms = terms;
  }

  /** A list of these entries. */
  public static WordList of(List<WordEntry> entries) {
    return new WordList(new MappedTerms(new ArrayList<>(entries)));
  }

  static WordList ofResource(String name) {
    return new WordList(PackedTerms.byFirstWord(name));
  }

  /** This list and more entries; where a term stands in both, the later one is meant. */
  public WordList with(List<WordEntry> more) {
    List<WordEntry> all = new ArrayList<>(more);
    all.addAll(terms.entries());
    return new WordList(new MappedTerms(all));
  }

  /** All entries. */
  public List<WordEntry> entries() {
    return terms.entries();
  }

  /** The longest term that begins at this token, if any. */
  public Optional<Match> at(Text text, int token) {
    return Optional.ofNullable(longestAt(text, token));
  }

  /** The longest term that begins at this token, or null: for use in loops. */
  public Match longestAt(Text text, int token) {
    KnownWord first = text.known(token);
    if (first == KnownWord.MARK || !terms.mayBeginWith(first)) {
      return null;
    }
    Match best = longest(terms.startingWith(first.word()), text, token, null);
    return first.lemma().equals(first.word())
        ? best
        : longest(terms.startingWith(first.lemma()), text, token, best);
  }

  private static Match longest(Term first, Text text, int token, Match bestSoFar) {
    Match best = bestSoFar;
    for (Term term = first; term != null; term = term.next()) {
      int size = term.size();
      if ((best == null
              || size >= best.range().size() && best != bestSoFar
              || size > best.range().size())
          && term.matches(text, token)) {
        best = new Match(new Range(token, token + size), term.entry());
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
    for (Term term = terms.startingWith(word); term != null; term = term.next()) {
      if (term.isAll(word)) {
        found = term.entry();
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
    for (WordEntry entry : terms.longWordsLike(word)) {
      if (Spelling.isSlip(word, entry.term())) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Whether one word stands in the list by itself, with this kind. */
  public boolean has(String word, String kind) {
    for (Term term = terms.startingWith(word); term != null; term = term.next()) {
      if (term.isAll(word) && term.entry().kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A term found in a text.
   *
   * @param range the tokens it covers
   * @param entry its line of the list
   */
  public record Match(Range range, WordEntry entry) {}
}
