package careplan.plan;

import java.util.Set;

/** The form of ids (ground rule 4 of the format). */
public final class Ids {
  /** The longest an id may be. */
  public static final int LONGEST = 60;

  /** Words that no id may be, because they mean something of their own wherever an id may stand. */
  public static final Set<String> RESERVED =
      Set.of("me", "family", "professional", "professionals", "all", "nothing", "none");

  private Ids() {}

  /** Whether a word is small letters and digits in parts joined by single hyphens. */
  public static boolean hasForm(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return false;
    }
    char before = '-';
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }
}
