package careplan.language;

/**
 * Dictionary forms: irregular ones from a list, regular ones by their endings and the list of
 * verbs.
 */
final class Lemmas {

  private static final PackedTerms IRREGULAR = PackedTerms.byWholeTerm("irregular-forms");

  private Lemmas() {}

  static String of(String word) {
    Term irregular = IRREGULAR.startingWith(word);
    if (irregular != null) {
      return irregular.entry().plain();
    }
    int length = word.length();
    if (length > 3 && word.endsWith("'s")) {
      return of(word.substring(0, length - 2));
    }
    if (length < 4 || Lexicon.isVerb(word)) {
      return word;
    }
    char last = word.charAt(length - 1);
    return switch (last) {
      case 's' -> withoutS(word);
      case 'g' -> word.endsWith("ing") && length > 5 ? stem(word, length - 3) : word;
      case 'd' -> word.endsWith("ed") ? past(word) : word;
      default -> word;
    };
  }

  private static String withoutS(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")) {
      return word.substring(0, length - 2);
    }
    char before = word.charAt(length - 2);
    return before == 's' || before == 'u' || before == 'i' || before == '\''
        ? word
        : word.substring(0, length - 1);
  }

  private static String past(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      String verb = word.substring(0, word.length() - 3) + "y";
      return Lexicon.isVerb(verb) ? verb : word;
    }
    return stem(word, word.length() - 2);
  }

  private static String stem(String word, int cut) {
    String bare = word.substring(0, cut);
    if (cut < 2) {
      return word;
    }
    String silent = bare + "e";
    if (Lexicon.isVerb(silent) && (!Lexicon.isVerb(bare) || endsShort(bare))) {
      return silent;
    }
    if (Lexicon.isVerb(bare)) {
      return bare;
    }
    if (cut > 2 && bare.charAt(cut - 1) == bare.charAt(cut - 2)) {
      String single = bare.substring(0, cut - 1);
      if (Lexicon.isVerb(single)) {
        return single;
      }
    }
    return word;
  }

  /**
   * One vowel between consonants at the end, so that a verb without -e would have doubled its last
   * letter ("hop", "hopped").
   */
  private static boolean endsShort(String bare) {
    int length = bare.length();
    return length >= 3
        && !isVowel(bare.charAt(length - 1))
        && isVowel(bare.charAt(length - 2))
        && !isVowel(bare.charAt(length - 3));
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
