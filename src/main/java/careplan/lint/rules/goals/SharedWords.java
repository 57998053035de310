package careplan.lint.rules.goals;

import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import java.util.HashSet;
import java.util.Set;

/** The words that carry meaning in what matters to somebody, to be found again in a goal. */
final class SharedWords {
  private final Set<String> words = new HashSet<>();
  private final Vocabulary vocabulary;

  SharedWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void add(String statement) {
    words.addAll(content(statement));
  }

  /** Whether a statement has one of the words. */
  boolean areIn(String statement) {
    for (String word : content(statement)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> content(String statement) {
    Text text = Text.of(statement);
    Set<String> words = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      boolean carries =
          text.isAt(i, WordClass.NOUN)
              || text.isAt(i, WordClass.VERB)
              || text.isAt(i, WordClass.GERUND)
              || text.isAt(i, WordClass.ADJECTIVE);
      if (carries && isTelling(text, i)) {
        words.add(text.token(i).lemma());
      }
    }
    return words;
  }

  private boolean isTelling(Text text, int at) {
    return !vocabulary.on(Topic.GENERAL_NOUNS).has(text.token(at))
        && !vocabulary.on(Topic.VERB_SENSES).has(text.token(at).lemma(), "vague")
        && !vocabulary.on(Topic.VERB_SENSES).has(text.token(at).lemma(), "change")
        && !isOfAnyLife(text.token(at).lemma());
  }

  private static boolean isOfAnyLife(String lemma) {
    return switch (lemma) {
      case "be", "have", "want", "need", "get", "go", "do", "make", "can", "keep", "like", "own" ->
          true;
      default -> false;
    };
  }
}
