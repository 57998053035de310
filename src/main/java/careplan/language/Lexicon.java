package careplan.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a word can be before its neighbours are looked at. */
final class Lexicon {

  private static final Set<String> VERBS = new HashSet<>(2048);
  private static final Set<String> VERBS_THAT_ARE_NOUNS = new HashSet<>(512);
  private static final Set<String> NOUNS_THAT_ARE_VERBS = new HashSet<>(256);
  private static final Set<String> ADJECTIVES = new HashSet<>(1024);
  private static final Map<String, WordClass> FUNCTION_WORDS = new HashMap<>(512);

  static {
    for (WordEntry entry : WordFile.ofResource("verbs")) {
      VERBS.add(entry.term());
      switch (entry.kind()) {
        case "both" -> VERBS_THAT_ARE_NOUNS.add(entry.term());
        case "noun first" -> NOUNS_THAT_ARE_VERBS.add(entry.term());
        default -> {}
      }
    }
    for (WordEntry entry : WordFile.ofResource("function-words")) {
      FUNCTION_WORDS.put(entry.term(), WordClass.valueOf(entry.kind().toUpperCase(Locale.ROOT)));
    }
    for (WordEntry entry : WordFile.ofResource("adjectives")) {
      ADJECTIVES.add(entry.term());
    }
  }

  private Lexicon() {}

  static boolean isVerb(String lemma) {
    return VERBS.contains(lemma);
  }

  static boolean isNounToo(String lemma) {
    return VERBS_THAT_ARE_NOUNS.contains(lemma) || NOUNS_THAT_ARE_VERBS.contains(lemma);
  }

  static boolean isNounFirst(String lemma) {
    return NOUNS_THAT_ARE_VERBS.contains(lemma);
  }

  /** The class of a word with a fixed part in the sentence, or null. */
  static WordClass functionWord(String word) {
    return FUNCTION_WORDS.get(word);
  }

  static boolean isAdjective(String word) {
    if (ADJECTIVES.contains(word)) {
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
    if (ADJECTIVES.contains(stem) || ADJECTIVES.contains(stem + "e")) {
      return true;
    }
    if (stem.charAt(length - 1) == 'i') {
      return ADJECTIVES.contains(stem.substring(0, length - 1) + "y");
    }
    return stem.charAt(length - 1) == stem.charAt(length - 2)
        && ADJECTIVES.contains(stem.substring(0, length - 1));
  }

  static boolean isAdverb(String word) {
    if (word.length() < 5 || !word.endsWith("ly") || isVerb(word) || ADJECTIVES.contains(word)) {
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
