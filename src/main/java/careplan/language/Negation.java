package careplan.language;

/** Whether words are said not to be so. */
public final class Negation {

  private static final int REACH = 4;

  private Negation() {}

  /** Whether a negation stands in the same clause a few words before the token. */
  public static boolean isNegated(Text text, int token) {
    for (int i = token - 1; i >= 0 && token - i <= REACH; i--) {
      if (text.isAt(i, WordClass.PUNCTUATION) || text.isAt(i, WordClass.SUBORDINATOR)) {
        return false;
      }
      if (text.isAt(i, WordClass.NEGATION)
          || text.token(i).word().equals("no")
          || text.token(i).word().equals("without")) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of these tokens says no. */
  public static boolean isIn(Text text, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      String word = text.token(i).word();
      if (text.isAt(i, WordClass.NEGATION)
          || word.equals("no")
          || word.equals("without")
          || word.equals("nobody")
          || word.equals("nothing")) {
        return true;
      }
    }
    return false;
  }
}
