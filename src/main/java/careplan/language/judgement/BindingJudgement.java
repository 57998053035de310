package careplan.language.judgement;

import careplan.language.Negation;
import careplan.language.Range;
import careplan.language.Text;
import careplan.language.WordClass;
import java.util.Optional;

/** Asks whether words claim that they bind others in law (R181). */
public final class BindingJudgement {
  private BindingJudgement() {}

  /** The words that make the claim; nothing where there is none, or it is denied. */
  public static Optional<DecidingWords> claimedIn(String source) {
    Text text = Text.of(source);
    for (int i = 0; i < text.size(); i++) {
      int from = claimAt(text, i);
      if (from >= 0 && !Negation.isNegated(text, i) && !Negation.isNegated(text, from)) {
        int to = text.isAt(i, "force") && text.isAt(i + 1, "of") ? i + 3 : i + 1;
        return Optional.of(DecidingWords.of(Input.TEXT, text, new Range(from, to)));
      }
    }
    return Optional.empty();
  }

  /** Where a claim begins whose last telling word stands here, or -1. */
  private static int claimAt(Text text, int i) {
    return switch (text.token(i).word()) {
      case "binding" -> binding(text, i);
      case "binds", "bind" -> isAboutTheWords(text, i - 1) ? i : -1;
      case "enforceable" -> i;
      case "force", "effect" -> {
        boolean ofLaw = text.isAt(i + 1, "of") && text.isAt(i + 2, "law");
        yield text.isAt(i - 1, "legal") ? i - 1 : ofLaw ? i : -1;
      }
      default -> -1;
    };
  }

  /**
   * "Is binding", "legally-binding", "a binding document"; not "bookbinding" or "binding books".
   */
  private static int binding(Text text, int i) {
    int before = i - 1;
    if (text.isAt(before, "-")) {
      before--;
      return text.isAt(before, "legally") ? before : -1;
    }
    if (text.isAt(before, "legally")) {
      return before;
    }
    while (text.isAt(before, WordClass.ADVERB)) {
      before--;
    }
    boolean said =
        text.isAt(before, "be")
            || text.isAt(before, "as")
            || text.isAt(before, WordClass.DETERMINER)
            || before < 0;
    return said && endsOrIsDocument(text, i + 1) ? before + 1 : -1;
  }

  private static boolean endsOrIsDocument(Text text, int i) {
    if (i >= text.size()
        || text.isAt(i, WordClass.PUNCTUATION)
        || text.isAt(i, WordClass.CONJUNCTION)
        || text.isAt(i, WordClass.PREPOSITION)) {
      return true;
    }
    return isAboutTheWords(text, i) || text.isAt(i, "force") || text.isAt(i, "effect");
  }

  private static boolean isAboutTheWords(Text text, int i) {
    if (i < 0 || i >= text.size()) {
      return false;
    }
    return switch (text.token(i).lemma()) {
      case "this",
          "these",
          "it",
          "they",
          "statement",
          "document",
          "decision",
          "wish",
          "declaration",
          "instruction",
          "paper",
          "letter" ->
          true;
      default -> false;
    };
  }
}
