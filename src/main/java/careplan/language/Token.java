package careplan.language;

/**
 * One word, number or mark.
 *
 * @param kind what it is made of
 * @param start where it begins, in UTF-16 units of the source
 * @param end just past its end
 * @param word lower case, British spelling, straight apostrophe
 * @param lemma the dictionary form ("walking" and "walks" give "walk"), equal to {@code word} where
 *     none is known
 * @param joined true when no space stands between it and the token before ("24-hour", "125ml")
 */
public record Token(TokenKind kind, int start, int end, String word, String lemma, boolean joined) {

  /** Whether the word or its lemma is this one. */
  public boolean is(String other) {
    return word.equals(other) || lemma.equals(other);
  }

  /** Whether it is made of letters. */
  public boolean isWord() {
    return kind == TokenKind.WORD;
  }
}
