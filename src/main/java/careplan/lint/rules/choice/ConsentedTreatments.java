package careplan.lint.rules.choice;

import careplan.language.Token;
import careplan.plan.Action;
import careplan.plan.ConsentToCare;
import careplan.plan.Decision;
import careplan.plan.Option;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.yaml.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Treatments held together with what is recorded about them (R172).
 *
 * <p>Consent is written in words and points to no action, so the two are matched by the words they
 * share: a word of the treatment, the name of whoever gives it, or its id.
 */
final class ConsentedTreatments {
  private static final int SHORTEST = 4;

  /**
   * One answer.
   *
   * @param to what it is about
   * @param consent whether it stands under {@code consent-to-care}, or is a chosen option
   */
  private record Answer(
      Text to, Set<String> words, boolean given, boolean refused, boolean consent) {}

  private final Plan plan;
  private final List<Answer> answers = new ArrayList<>();
  private final Set<Node> spokenFor = new HashSet<>();

  ConsentedTreatments(Plan plan) {
    this.plan = plan;
    for (ConsentToCare consent : plan.consentToCare()) {
      Text to = consent.to().orElse(null);
      if (to != null) {
        boolean refused = consent.block().is("given", "no");
        answers.add(new Answer(to, words(to), consent.isGiven(), refused, true));
      }
    }
    for (Decision decision : plan.decisions()) {
      for (Option option : decision.options()) {
        Text to = option.option().orElse(null);
        if (to != null && option.block().is("decision", "chosen")) {
          answers.add(new Answer(to, words(to), true, false, false));
        }
      }
    }
  }

  /** What was refused, where that is all of what is planned and nothing else was agreed to. */
  Optional<Text> refused(Action treatment) {
    Set<String> words = words(treatment);
    Optional<Text> refused = Optional.empty();
    for (Answer answer : answers) {
      if (answer.given() && sharesAny(answer.words(), words)) {
        return Optional.empty();
      }
      if (answer.refused() && !answer.words().isEmpty() && words.containsAll(answer.words())) {
        refused = Optional.of(answer.to());
      }
    }
    return refused;
  }

  /** Whether somebody agreed to it, as far as the words show. */
  boolean isAgreed(Action treatment) {
    Set<String> words = words(treatment);
    boolean agreed = false;
    for (Answer answer : answers) {
      if (sharesAny(answer.words(), words)) {
        spokenFor.add(answer.to().node());
        agreed |= answer.given();
      }
    }
    return agreed;
  }

  /** Whether consent is recorded that fits none of the treatments asked about so far. */
  boolean hasAnswersLeft() {
    for (Answer answer : answers) {
      if (answer.consent() && !spokenFor.contains(answer.to().node())) {
        return true;
      }
    }
    return false;
  }

  private Set<String> words(Action treatment) {
    Set<String> words = new HashSet<>();
    treatment.statement().ifPresent(deed -> addWords(deed, words));
    treatment.id().ifPresent(id -> addWords(id, words));
    for (Text who : treatment.who()) {
      addWords(People.name(plan, who), words);
    }
    return words;
  }

  private static Set<String> words(Text text) {
    Set<String> words = new HashSet<>();
    addWords(text, words);
    return words;
  }

  private static void addWords(Text text, Set<String> words) {
    careplan.language.Text read = careplan.language.Text.of(text.value());
    for (int i = 0; i < read.size(); i++) {
      Token token = read.token(i);
      boolean content =
          switch (read.classAt(i)) {
            case NOUN, VERB, GERUND, PARTICIPLE, ADJECTIVE -> true;
            default -> false;
          };
      if (content && token.word().length() >= SHORTEST) {
        words.add(token.lemma());
      }
    }
  }

  private static boolean sharesAny(Set<String> some, Set<String> others) {
    for (String word : some) {
      if (others.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
