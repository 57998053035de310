package careplan.conversation.spoken;

import careplan.conversation.Wording;
import java.util.Locale;

/**
 * A name, and the telephone number that is said with it: "Jean on 07700 900123".
 *
 * @param name what stands before the number; all words where there is no number
 * @param number as it was said; empty where there is none
 */
record NameAndNumber(String name, String number) {
  private static final int FEWEST_DIGITS = 7;
  private static final String MARKS = " ()+-./";

  /** Looks for a number at the end; one of few digits, as in "NHS 111", belongs to the name. */
  static NameAndNumber of(String words, Wording wording) {
    int at = words.length();
    int digits = 0;
    while (at > 0 && isOfNumber(words.charAt(at - 1))) {
      digits += Character.isDigit(words.charAt(at - 1)) ? 1 : 0;
      at--;
    }
    String name = withoutLink(words.substring(0, at).strip(), wording);
    return digits >= FEWEST_DIGITS
        ? new NameAndNumber(name, words.substring(at).strip())
        : new NameAndNumber(words, "");
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || MARKS.indexOf(c) >= 0;
  }

  /** Without what leads from a name to its number: "on", "tel:". */
  private static String withoutLink(String name, Wording wording) {
    String rest = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
    for (String link : wording.say("people.number").split(",")) {
      String low = rest.toLowerCase(Locale.ROOT);
      if (low.equals(link.strip()) || low.endsWith(" " + link.strip())) {
        return rest.substring(0, rest.length() - link.strip().length()).strip();
      }
    }
    return rest;
  }
}
