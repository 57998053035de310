package careplan.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a word can be before its neighbours are looked at. */
final class Lexicon {

  private static final PackedTerms VERBS = PackedTerms.byWholeTerm("verbs");
  private static final PackedTerms ADJECTIVES = PackedTerms.byWholeTerm("adjectives");
  private static final PackedTerms FUNCTION_WORDS = PackedTerms.byWholeTerm("function-words");
  private static final Map<String, WordClass> CLASSES = classes();

  private Lexicon() {}

  static boolean isVerb(String lemma) {
    return VERBS.has(lemma);
  }

  static boolean isNounToo(String lemma) {
    return hasKind(lemma, "both") || hasKind(lemma, "noun first");
  }

  static boolean isNounFirst(String lemma) {
    return hasKind(lemma, "noun first");
  }

  private static boolean hasKind(String lemma, String kind) {
    for (Term term = VERBS.startingWith(lemma); term != null; term = term.next()) {
      if (term.entry().kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, WordClass> classes() {
    Map<String, WordClass> classes = new HashMap<>();
    for (WordClass one : WordClass.values()) {
      classes.put(one.name().toLowerCase(Locale.ROOT), one);
    }
    return classes;
  }

  /** The class of a word with a fixed part in the sentence, or null. */
  static WordClass functionWord(String word) {
    Term term = FUNCTION_WORDS.startingWith(word);
    return term == null ? null : CLASSES.get(term.entry().kind());
  }

  static boolean isAdjective(String word) {
    if (ADJECTIVES.has(word)) {
      return true;
    }
    int length = word.length();
    if (isCompared(word)) {
      return true;
    }
    if (length < 6) {
      return false;
    }
    return switch (word.charAt(length - 1)) {
      case 'l' ->
          word.endsWith("ful")
              || word.endsWith("ical")
              || word.endsWith("onal")
              || word.endsWith("ental");
      case 's' -> word.endsWith("ous") || word.endsWith("less");
      case 'e' -> word.endsWith("able") || word.endsWith("ible") || word.endsWith("ative");
      case 'c' -> word.endsWith("etic") || word.endsWith("atic");
      default -> false;
    };
  }

  /** "harder", "bigger", "easiest": a listed adjective compared. */
  private static boolean isCompared(String word) {
    int cut = word.endsWith("er") ? 2 : word.endsWith("est") ? 3 : 0;
    int length = word.length() - cut;
    if (cut == 0 || length < 3) {
      return false;
    }
    String stem = word.substring(0, length);
    if (ADJECTIVES.has(stem) || ADJECTIVES.has(stem + "e")) {
      return true;
    }
    if (stem.charAt(length - 1) == 'i') {
      return ADJECTIVES.has(stem.substring(0, length - 1) + "y");
    }
    return stem.charAt(length - 1) == stem.charAt(length - 2)
        && ADJECTIVES.has(stem.substring(0, length - 1));
  }

  static boolean isAdverb(String word) {
    if (word.length() < 5 || !word.endsWith("ly") || isVerb(word) || ADJECTIVES.has(word)) {
      return false;
    }
    if (word.endsWith("elly") || word.endsWith("olly") || word.endsWith("illy")) {
      return false;
    }
    return switch (word) {
      case "family",
          "assembly",
          "emily",
          "italy",
          "supply",
          "reply",
          "butterfly",
          "bully",
          "rally",
          "sally",
          "anomaly" ->
          false;
      default -> true;
    };
  }

  /** Nouns that only look like something being done. */
  static boolean isPlainNoun(String word) {
    return switch (word) {
      case "wellbeing",
          "morning",
          "evening",
          "building",
          "ceiling",
          "sibling",
          "wedding",
          "something",
          "nothing",
          "anything",
          "everything",
          "clothing",
          "pudding",
          "stocking",
          "housing",
          "reading",
          "meeting",
          "training" ->
          true;
      default -> false;
    };
  }
}
