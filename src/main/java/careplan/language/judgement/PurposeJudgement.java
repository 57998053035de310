package careplan.language.judgement;

import careplan.language.Person;
import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordList;
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
    if (text.size() == 0 || Person.of(text) == Person.FIRST) {
      return Optional.empty();
    }
    ActionDetail detail = new ActionDetail(text, vocabulary);
    if (detail.things > 0 || detail.quoted || detail.numbers > 0 || detail.conditions > 0) {
      return Optional.empty();
    }
    int at = 0;
    while (at < text.size()) {
      int skipped = skipped(text, at);
      if (skipped == at && isTelling(text, at)) {
        return Optional.empty();
      }
      at = Math.max(skipped, at + 1);
    }
    return Optional.of(DecidingWords.all(Input.TEXT, text));
  }

  /** Just past words that say too little by themselves, or {@code at}. */
  private int skipped(Text text, int at) {
    WordList.Match general = vocabulary.on(Topic.GENERAL_NOUNS).longestAt(text, at);
    WordList.Match filler = vocabulary.on(Topic.FILLER_WORDS).longestAt(text, at);
    return Math.max(
        general == null ? at : general.range().to(), filler == null ? at : filler.range().to());
  }

  private boolean isTelling(Text text, int at) {
    WordList senses = vocabulary.on(Topic.VERB_SENSES);
    String lemma = text.token(at).lemma();
    return switch (text.classAt(at)) {
      case VERB, GERUND -> !senses.has(lemma, "change") && !senses.has(lemma, "vague");
      case ADJECTIVE -> !isThin(text.token(at).word());
      default -> false;
    };
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
