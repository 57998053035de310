package careplan.language;

/** One spelling for each word: British for American, right for what is often written wrong. */
final class Spelling {

  private static final PackedTerms LISTED = PackedTerms.byWholeTerm("spelling");

  private Spelling() {}

  static String british(String word) {
    Term listed = LISTED.startingWith(word);
    if (listed != null) {
      return listed.entry().plain();
    }
    int length = word.length();
    if (length > 6) {
      int z = word.lastIndexOf('z');
      if (z > 3 && z < length - 1 && word.charAt(z - 1) == 'i' && isIzeEnding(word, z + 1)) {
        return word.substring(0, z) + 's' + word.substring(z + 1);
      }
    }
    return word;
  }

  private static boolean isIzeEnding(String word, int at) {
    return switch (word.substring(at)) {
      case "e", "es", "ed", "ing", "er", "ers", "ation", "ations" -> true;
      default -> false;
    };
  }

  /**
   * Whether one slip of the pen lies between the two: a letter doubled or not, two neighbours
   * swapped, one vowel for another, or one letter too many or too few inside the word. Only words
   * of eight letters and more that begin and end alike are compared, so that a real word is not
   * taken for another.
   */
  static boolean isSlip(String written, String meant) {
    int difference = written.length() - meant.length();
    if (meant.length() < 8 || difference < -1 || difference > 1 || written.equals(meant)) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(written.length(), meant.length());
    while (same < shorter && written.charAt(same) == meant.charAt(same)) {
      same++;
    }
    if (same == 0 || same == shorter) {
      return false;
    }
    if (difference == 0) {
      return tailsEqual(written, same + 1, meant, same + 1)
              && isVowel(written.charAt(same))
              && isVowel(meant.charAt(same))
              && same < meant.length() - 1
          || same + 1 < shorter
              && written.charAt(same) == meant.charAt(same + 1)
              && written.charAt(same + 1) == meant.charAt(same)
              && tailsEqual(written, same + 2, meant, same + 2);
    }
    return difference > 0
        ? tailsEqual(written, same + 1, meant, same)
        : tailsEqual(written, same, meant, same + 1);
  }

  private static boolean tailsEqual(String a, int fromA, String b, int fromB) {
    int length = a.length() - fromA;
    return length == b.length() - fromB && a.regionMatches(fromA, b, fromB, length);
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
