package careplan.language.judgement;

import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import java.util.Optional;

/**
 * Asks of a plan's purpose whether it says anything of this person (R096): "to improve John's
 * current situation" does not.
 */
public final class PurposeJudgement {

  private final Vocabulary vocabulary;

  /** A judgement that looks words up in these lists. */
  public PurposeJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The words of a purpose that would fit anybody's plan, or nothing where it says something of its
   * own.
   */
  public Optional<DecidingWords> saysNothing(String purpose) {
    Text text = Text.of(purpose);
    if (text.size() == 0) {
      return Optional.empty();
    }
    ActionDetail detail = new ActionDetail(text, vocabulary);
    if (detail.things > 0 || detail.quoted || detail.numbers > 0 || detail.conditions > 0) {
      return Optional.empty();
    }
    int telling = 0;
    for (int i = 0; i < text.size(); i++) {
      boolean own =
          switch (text.classAt(i)) {
            case VERB, GERUND ->
                !vocabulary.on(Topic.VERB_SENSES).has(text.token(i).lemma(), "change")
                    && !vocabulary.on(Topic.VERB_SENSES).has(text.token(i).lemma(), "vague");
            case ADJECTIVE ->
                !vocabulary.on(Topic.FILLER_WORDS).has(text.token(i))
                    && !isThin(text.token(i).word());
            default -> false;
          };
      telling += own ? 1 : 0;
    }
    return telling >= 1 ? Optional.empty() : Optional.of(DecidingWords.all(Input.TEXT, text));
  }

  private static boolean isThin(String word) {
    return switch (word) {
      case "current",
          "own",
          "possible",
          "best",
          "better",
          "mental",
          "physical",
          "social",
          "personal",
          "safe",
          "high",
          "able",
          "health",
          "new",
          "long",
          "right" ->
          true;
      default -> false;
    };
  }
}
