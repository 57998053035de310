package careplan.language;

/** Who a statement is put as: by the person, about the person, or to whoever reads it. */
public enum Person {
  FIRST,
  THIRD,
  /** "Walk to the shop", "to walk to the shop", "walking to the shop": nobody is named. */
  NONE;

  /**
   * The person of a text: first where "I", "we", "my" or "our" stands outside quotation, else third
   * where someone is spoken of.
   */
  public static Person of(Text text) {
    boolean third = false;
    for (int i = 0; i < text.size(); i++) {
      Token token = text.token(i);
      if (token.kind() != TokenKind.WORD || text.isQuoted(i)) {
        continue;
      }
      switch (token.word()) {
        case "i",
            "i'm",
            "i'll",
            "i've",
            "i'd",
            "im",
            "ive",
            "me",
            "my",
            "myself",
            "mine",
            "we",
            "we'll",
            "we're",
            "our",
            "us" -> {
          return FIRST;
        }
        case "he",
            "she",
            "his",
            "her",
            "him",
            "he's",
            "she's",
            "they",
            "their",
            "them",
            "they're",
            "himself",
            "herself",
            "themselves" ->
            third = true;
        default -> {}
      }
    }
    return third ? THIRD : NONE;
  }
}
