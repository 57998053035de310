package careplan.language;

/** What a token is made of. */
public enum TokenKind {
  WORD,
  NUMBER,
  PUNCTUATION
}
