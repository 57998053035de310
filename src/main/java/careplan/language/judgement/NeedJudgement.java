package careplan.language.judgement;

import careplan.language.Clause;
import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Vocabulary;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a need from the service, task, role or thing that may meet it (R080, R081).
 *
 * <p>What counts is the head of what is needed: "physiotherapy" is a service, "get to my
 * physiotherapy appointments" is not, for there the appointments are the object of something the
 * person does.
 */
public final class NeedJudgement {

  private final Vocabulary vocabulary;
  private final NeedClauses clauses;

  /** A judgement that looks words up in these lists. */
  public NeedJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.clauses = new NeedClauses(vocabulary);
  }

  /** Judges a need statement by the first clause that says what is needed. */
  public NeedVerdict of(String need) {
    Text text = Text.of(need);
    for (Clause clause : text.clauses()) {
      NeedFinding finding = clauses.clause(text, clause.range());
      if (finding != null) {
        return new NeedVerdict(
            finding.kind(),
            Optional.of(DecidingWords.of(Input.TEXT, text, finding.words())),
            thirdPerson(text),
            finding.question());
      }
    }
    return new NeedVerdict(NeedKind.NEED, Optional.empty(), Optional.empty(), "");
  }

  private Optional<DecidingWords> thirdPerson(Text text) {
    if (text.clauses().isEmpty()) {
      return Optional.empty();
    }
    NeedOpening opening = NeedOpening.of(text, text.clauses().get(0).range(), vocabulary);
    if (opening.firstPerson() || opening.subject().size() == 0 && !opening.asks()) {
      return Optional.empty();
    }
    if (opening.subject().size() > 0) {
      return clauses.isSomebody(text, opening.subject())
          ? Optional.of(DecidingWords.of(Input.TEXT, text, opening.subject()))
          : Optional.empty();
    }
    int from = text.clauses().get(0).range().from();
    return text.token(from).word().endsWith("s")
        ? Optional.of(DecidingWords.of(Input.TEXT, text, new Range(from, from + 1)))
        : Optional.empty();
  }

  /**
   * Whether a need says no more than one of its actions: every word of content in it, or nearly
   * every one, stands in the action too (R081). Needs of fewer than two words of content never do,
   * for short ones overlap by chance.
   */
  public boolean repeats(String need, String action) {
    Set<String> needed = content(Text.of(need));
    if (needed.size() < 2) {
      return false;
    }
    Set<String> done = content(Text.of(action));
    int shared = 0;
    for (String word : needed) {
      if (done.contains(word)) {
        shared++;
      }
    }
    return shared >= 2 && shared * 5 >= needed.size() * 4;
  }

  private static Set<String> content(Text text) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      switch (text.classAt(i)) {
        case NOUN, VERB, GERUND, PARTICIPLE, ADJECTIVE -> {
          String lemma = text.token(i).lemma();
          if (!lemma.equals("need")
              && !lemma.equals("be")
              && !lemma.equals("have")
              && !lemma.equals("want")
              && !lemma.equals("get")) {
            words.add(lemma);
          }
        }
        default -> {}
      }
    }
    return words;
  }
}
