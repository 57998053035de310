package careplan.language.judgement;

import careplan.language.Clause;
import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a service speaks of itself, or things are done with nobody doing them (R190): "is to
 * be monitored".
 */
public final class VoiceJudgement {

  private final Vocabulary vocabulary;

  /** A judgement that looks words up in these lists. */
  public VoiceJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The words in each clause that are said in the service's voice or in the passive without a doer.
   */
  public List<DecidingWords> in(String prose) {
    return in(Text.of(prose));
  }

  /** The same, of prose that has been read already. */
  public List<DecidingWords> in(Text text) {
    List<DecidingWords> found = new ArrayList<>();
    for (Clause clause : text.clauses()) {
      Range words = passive(text, clause.range());
      if (words == null) {
        words = service(text, clause.range());
      }
      if (words != null) {
        found.add(DecidingWords.of(Input.TEXT, text, words));
      }
    }
    return found;
  }

  private Range passive(Text text, Range clause) {
    if (isOfSpeaker(text, clause)) {
      return null;
    }
    int lastDoer = -1;
    for (int i = clause.from(); i < clause.to(); i++) {
      if (text.isAt(i, "by") && !text.isAt(i + 1, WordClass.NUMBER)) {
        lastDoer = i;
      }
    }
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      boolean be = text.token(i).is("be") && text.isAt(i, WordClass.AUXILIARY);
      if (!be || !text.isAt(i + 1, WordClass.PARTICIPLE)) {
        continue;
      }
      boolean staff = vocabulary.on(Topic.VERB_SENSES).has(text.token(i + 1).lemma(), "staff");
      if (staff && lastDoer < i) {
        return new Range(i, i + 2);
      }
    }
    return null;
  }

  /** "I need to be turned at night": whoever says so is there. */
  private static boolean isOfSpeaker(Text text, Range clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      switch (text.token(i).word()) {
        case "i", "i'm", "i'd", "i'll", "i've", "we", "we're", "we'll" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private Range service(Text text, Range clause) {
    int at = clause.from();
    while (at < clause.to()
        && (text.isAt(at, WordClass.DETERMINER) || text.isAt(at, WordClass.ADVERB))) {
      at++;
    }
    var match = at < clause.to() ? vocabulary.on(Topic.ORGANISATIONS).longestAt(text, at) : null;
    if (match == null || match.range().to() >= clause.to()) {
      return null;
    }
    int verb = match.range().to();
    return text.isAt(verb, WordClass.VERB) || text.isAt(verb, WordClass.AUXILIARY)
        ? new Range(clause.from(), verb + 1)
        : null;
  }
}
