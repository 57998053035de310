package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;

/** Of whom a word is said. */
final class Predicates {

  private Predicates() {}

  /**
   * Whether the words are said of a person: "she is demanding", "a difficult man", or alone in a
   * list of remarks.
   */
  static boolean isOfPerson(Text text, Range words, Vocabulary vocabulary) {
    int after = words.to();
    if (after < text.size() && text.isAt(after, WordClass.NOUN)) {
      return isPerson(text, after, vocabulary) || isConduct(text.token(after));
    }
    int before = words.from() - 1;
    while (before >= 0
        && (text.isAt(before, WordClass.ADVERB)
            || text.isAt(before, "a")
            || text.isAt(before, "bit")
            || text.isAt(before, "rather")
            || text.isAt(before, "little"))) {
      before--;
    }
    if (before < 0
        || text.isAt(before, WordClass.PUNCTUATION)
        || text.isAt(before, WordClass.CONJUNCTION)) {
      boolean bare =
          after >= text.size()
              || text.isAt(after, WordClass.PUNCTUATION)
              || text.isAt(after, WordClass.CONJUNCTION)
              || text.isAt(after, "with")
              || text.isAt(after, "towards")
              || text.isAt(after, "to")
              || text.isAt(after, "at")
              || text.isAt(after, "on")
              || text.isAt(after, "when");
      return bare && subjectIsPerson(text, words.from(), vocabulary, true);
    }
    boolean linked =
        switch (text.token(before).lemma()) {
          case "be",
              "get",
              "become",
              "seem",
              "appear",
              "remain",
              "can",
              "act",
              "turn",
              "find",
              "he's",
              "she's",
              "they're" ->
              true;
          default -> false;
        };
    return linked && subjectIsPerson(text, before, vocabulary, false);
  }

  /**
   * Whether the words plainly describe a thing: "the noise is a nuisance", "the machine is too
   * aggressive".
   */
  static boolean isOfThing(Text text, Range words, Vocabulary vocabulary) {
    if (words.size() > 2 || text.isAt(words.from(), WordClass.VERB)) {
      return false;
    }
    int before = words.from() - 1;
    while (before >= 0
        && (text.isAt(before, WordClass.ADVERB) || text.isAt(before, WordClass.DETERMINER))) {
      before--;
    }
    if (before < 0 || !text.token(before).is("be") && !text.token(before).is("get")) {
      return false;
    }
    return !subjectIsPerson(text, before, vocabulary, true);
  }

  private static boolean subjectIsPerson(
      Text text, int from, Vocabulary vocabulary, boolean otherwise) {
    for (int i = from - 1; i >= 0; i--) {
      if (text.isAt(i, WordClass.SUBORDINATOR) || text.isAt(i, ".") || text.isAt(i, ";")) {
        return otherwise;
      }
      switch (text.token(i).word()) {
        case "he", "she", "they", "i", "we", "you", "he's", "she's", "they're", "who" -> {
          return true;
        }
        case "it", "it's", "this", "that", "there" -> {
          return false;
        }
        default -> {}
      }
      if (text.isAt(i, WordClass.NOUN)) {
        return isPerson(text, i, vocabulary);
      }
    }
    return true;
  }

  private static boolean isPerson(Text text, int at, Vocabulary vocabulary) {
    Token token = text.token(at);
    return vocabulary.on(Topic.PERSON_WORDS).has(token)
        || vocabulary.on(Topic.RELATIONS).has(token)
        || vocabulary.on(Topic.FIRST_NAMES).has(token.lemma())
        || text.isCapitalised(at) && at > 0;
  }

  private static boolean isConduct(Token token) {
    return switch (token.lemma()) {
      case "behaviour",
          "attitude",
          "manner",
          "personality",
          "nature",
          "temper",
          "conduct",
          "individual",
          "character",
          "family",
          "mood",
          "presentation",
          "case",
          "language",
          "outburst",
          "comment" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether the word is explained where it stands: "this is called atrial fibrillation", "oedema
   * (swelling)", "in other words".
   */
  static boolean isExplained(Text text, Range words) {
    int before = words.from() - 1;
    for (int i = before; i >= 0 && before - i < 4; i--) {
      String word = text.token(i).word();
      if (word.equals("called")
          || word.equals("named")
          || word.equals("termed")
          || word.equals("means")
          || word.equals("call")) {
        return true;
      }
    }
    boolean inBrackets = text.isAt(before, "(") && text.isAt(words.to(), ")");
    boolean bracketsAfter =
        text.isAt(words.to(), "(")
            && words.to() + 2 < text.size()
            && text.token(words.to() + 1).isWord()
            && !text.isAllCapitals(words.to() + 1);
    return inBrackets || bracketsAfter;
  }
}
