package careplan.language.judgement;

import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import careplan.language.WordList;
import java.util.Optional;

/** Asks of a warning sign whether somebody else could see or hear it (R142). */
public final class SignJudgement {

  private final Vocabulary vocabulary;

  /** A judgement that looks words up in these lists. */
  public SignJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The words that leave the sign too general, or nothing where it names something to be seen,
   * heard or felt.
   */
  public Optional<DecidingWords> tooGeneral(String sign) {
    Text text = Text.of(sign);
    WordList signs = vocabulary.on(Topic.GENERAL_SIGNS);
    DecidingWords words = null;
    int at = 0;
    while (at < text.size()) {
      WordList.Match match = signs.longestAt(text, at);
      if (match != null) {
        words = words == null ? DecidingWords.of(Input.TEXT, text, match.range()) : words;
        at = match.range().to();
        continue;
      }
      boolean person =
          vocabulary.on(Topic.PERSON_WORDS).has(text.token(at))
              || vocabulary.on(Topic.FIRST_NAMES).has(text.token(at).lemma());
      boolean content =
          switch (text.classAt(at)) {
            case NOUN, VERB, GERUND, PARTICIPLE, ADJECTIVE, NUMBER ->
                !person && !isThin(text.token(at).lemma());
            default -> false;
          };
      if (content || text.isAt(at, WordClass.NEGATION)) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.ofNullable(words);
  }

  private static boolean isThin(String lemma) {
    return switch (lemma) {
      case "be",
          "become",
          "get",
          "start",
          "begin",
          "show",
          "sign",
          "seem",
          "appear",
          "feel",
          "increase",
          "any",
          "early",
          "general",
          "generally",
          "very",
          "more",
          "increased",
          "increasingly",
          "visible",
          "visibly",
          "change",
          "obvious",
          "have",
          "look",
          "experience",
          "period",
          "state",
          "level",
          "further",
          "sudden",
          "significant",
          "significantly",
          "condition",
          "situation",
          "mentally",
          "physically",
          "mental",
          "physical" ->
          true;
      default -> false;
    };
  }
}
