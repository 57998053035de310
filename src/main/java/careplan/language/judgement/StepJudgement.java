package careplan.language.judgement;

import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import java.util.Optional;

/**
 * Asks of a crisis step whether it says what to do (R144). Jay's "make sure he has a quiet place"
 * does.
 */
public final class StepJudgement {

  private final Vocabulary vocabulary;

  /** A judgement that looks words up in these lists. */
  public StepJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words of a step that leave the reader without a deed, or nothing where it has one. */
  public Optional<DecidingWords> unclear(String step) {
    Text text = Text.of(step);
    if (text.size() == 0) {
      return Optional.empty();
    }
    ActionDetail detail = new ActionDetail(text, vocabulary);
    if (detail.quoted
        || detail.deeds > 0
        || (detail.things > 0 || isDescribed(text)) && hasVerb(text)) {
      return Optional.empty();
    }
    if (isContact(text)
        || isKnownNumber(text)
        || detail.numbers > 0 && namesSomebody(text, detail)) {
      return Optional.empty();
    }
    return Optional.of(DecidingWords.all(Input.TEXT, text));
  }

  /** 999, 111 and 112 need no verb. */
  private static boolean isKnownNumber(Text text) {
    return switch (text.token(0).word()) {
      case "999", "111", "112", "101" -> true;
      default -> false;
    };
  }

  /** "a quiet place where others will not disturb him". */
  private boolean isDescribed(Text text) {
    for (int i = 0; i + 1 < text.size(); i++) {
      if (text.isAt(i, WordClass.ADJECTIVE)
          && text.isAt(i + 1, WordClass.NOUN)
          && !vocabulary.on(Topic.FILLER_WORDS).has(text.token(i))
          && vocabulary.on(Topic.GENERAL_NOUNS).longestAt(text, i) == null) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(Text text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.isAt(i, WordClass.VERB) || text.isAt(i, WordClass.GERUND)) {
        return true;
      }
    }
    return false;
  }

  /** "contact his GP", "ring Mum", "call 999": whom to turn to is a deed in a crisis. */
  private boolean isContact(Text text) {
    for (int i = 0; i < text.size(); i++) {
      boolean contacts =
          switch (text.token(i).lemma()) {
            case "ring",
                "phone",
                "call",
                "contact",
                "tell",
                "text",
                "dial",
                "take",
                "bring",
                "fetch",
                "ask",
                "go",
                "stay",
                "sit",
                "leave",
                "wait",
                "talk",
                "speak",
                "listen" ->
                true;
            default -> false;
          };
      if (contacts
          && (text.isAt(i, WordClass.VERB) || i == 0 || takesAnObject(text, i))
          && (i + 1 >= text.size() || !vocabulary.on(Topic.FILLER_WORDS).has(text.token(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesSomebody(Text text, ActionDetail detail) {
    for (int i = 0; i < text.size(); i++) {
      if (text.token(i).isWord() && detail.isSomebody(i)) {
        return true;
      }
    }
    return false;
  }

  /** In "if further advice is needed contact his GP" no comma shows where the deed begins. */
  private static boolean takesAnObject(Text text, int verb) {
    if (verb + 1 >= text.size()) {
      return false;
    }
    return switch (text.token(verb + 1).word()) {
      case "my", "your", "his", "her", "our", "their", "me", "him", "them", "us" -> true;
      default -> false;
    };
  }
}
