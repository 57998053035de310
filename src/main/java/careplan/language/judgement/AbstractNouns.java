package careplan.language.judgement;

import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;

/**
 * Nouns that name a quality, a state or a change ("normality", "dependency", "adjustment"), told by
 * their ending. Those that end the same way and can be seen or gone to are listed.
 */
final class AbstractNouns {

  private AbstractNouns() {}

  static boolean is(Token token, Vocabulary vocabulary) {
    String word = token.lemma();
    if (word.length() < 7) {
      return false;
    }
    boolean ends =
        switch (word.charAt(word.length() - 1)) {
          case 'y' -> word.endsWith("ity") || word.endsWith("ency") || word.endsWith("ancy");
          case 's' -> word.endsWith("ness");
          case 'e' -> word.endsWith("ance") || word.endsWith("ence");
          case 'p' -> word.endsWith("ship");
          case 'd' -> word.endsWith("hood");
          case 'm' -> word.endsWith("dom") || word.endsWith("ism");
          case 't' -> word.endsWith("ment");
          case 'n' -> word.endsWith("tion") || word.endsWith("sion");
          default -> false;
        };
    return ends && !vocabulary.on(Topic.CONCRETE_NOUNS).has(token);
  }
}
