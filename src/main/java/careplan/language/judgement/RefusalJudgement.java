package careplan.language.judgement;

import careplan.language.Text;
import careplan.language.Token;

/**
 * Asks whether a refusal names a treatment or refuses treatment as such, so that nobody could tell
 * what it covers (R180).
 */
public final class RefusalJudgement {
  private RefusalJudgement() {}

  /**
   * Whether the words refuse treatment in general; what stands after "if" or "when" is left out.
   */
  public static boolean isBlanket(String source) {
    boolean head = false;
    for (Token token : Text.of(source).tokens()) {
      String word = token.word();
      if (head && (word.equals("if") || word.equals("when") || word.equals("should"))) {
        return true;
      }
      head |= isHead(word);
      if (token.isWord() && !isHead(word) && !isFiller(word)) {
        return false;
      }
    }
    return head;
  }

  private static boolean isHead(String word) {
    return switch (word) {
      case "treatment",
          "treatments",
          "intervention",
          "interventions",
          "everything",
          "anything",
          "care" ->
          true;
      default -> false;
    };
  }

  private static boolean isFiller(String word) {
    return switch (word) {
      case "all",
          "any",
          "every",
          "each",
          "no",
          "not",
          "none",
          "other",
          "further",
          "more",
          "active",
          "medical",
          "medically",
          "kind",
          "kinds",
          "sort",
          "sorts",
          "type",
          "types",
          "form",
          "forms",
          "of",
          "whatever",
          "whatsoever",
          "ever",
          "at",
          "and",
          "or",
          "the",
          "that",
          "is",
          "offered",
          "given",
          "i",
          "me",
          "my",
          "she",
          "he",
          "they",
          "do",
          "does",
          "don't",
          "doesn't",
          "n't",
          "want",
          "wants",
          "wish",
          "wishes",
          "to",
          "have",
          "refuse",
          "refuses",
          "refusing",
          "refusal",
          "refused",
          "decline",
          "declines" ->
          true;
      default -> false;
    };
  }
}
