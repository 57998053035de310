package careplan.plan;

/** Tags of languages (BCP 47), as far as a plan needs to tell them from field names. */
public final class LanguageTag {
  private LanguageTag() {}

  /** Whether a word has the form of a tag: two or three small letters, then parts after hyphens. */
  public static boolean isOne(String word) {
    int letters = 0;
    while (letters < word.length() && word.charAt(letters) >= 'a' && word.charAt(letters) <= 'z') {
      letters++;
    }
    if (letters < 2 || letters > 3) {
      return false;
    }
    int part = 0;
    for (int i = letters; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '-') {
        if (i > letters && part == 0) {
          return false;
        }
        part = 0;
      } else if (isAsciiLetterOrDigit(c) && i > letters && part < 8) {
        part++;
      } else {
        return false;
      }
    }
    return letters == word.length() || part > 0;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
