package careplan.language.judgement;

import careplan.language.Text;
import careplan.language.Token;

/**
 * Asks whether words name a decision, as "where I live" does, or all decisions at once, as
 * "general" does: nobody is unable to decide in general (R174).
 */
public final class CapacityDecisionJudgement {
  private CapacityDecisionJudgement() {}

  /** Whether the words name no decision in particular. */
  public static boolean namesNone(String source) {
    boolean words = false;
    for (Token token : Text.of(source).tokens()) {
      words |= token.isWord();
      if (token.isWord() && !isGeneral(token.word())) {
        return false;
      }
      if (!token.isWord() && Character.isDigit(token.word().charAt(0))) {
        return false;
      }
    }
    return words;
  }

  private static boolean isGeneral(String word) {
    return switch (word) {
      case "general",
          "generally",
          "generalised",
          "global",
          "overall",
          "blanket",
          "all",
          "any",
          "every",
          "each",
          "everything",
          "anything",
          "various",
          "several",
          "many",
          "most",
          "other",
          "decision",
          "decisions",
          "choice",
          "choices",
          "matter",
          "matters",
          "thing",
          "things",
          "area",
          "areas",
          "aspect",
          "aspects",
          "capacity",
          "mental",
          "ability",
          "assessment",
          "assessed",
          "test",
          "make",
          "making",
          "decide",
          "deciding",
          "lack",
          "lacks",
          "lacking",
          "no",
          "not",
          "has",
          "have",
          "a",
          "an",
          "the",
          "of",
          "in",
          "about",
          "for",
          "to",
          "and",
          "her",
          "his",
          "their",
          "my",
          "own",
          "life" ->
          true;
      default -> false;
    };
  }
}
