package careplan.output.diff;

import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words in which telephone numbers, dates and amounts stay whole on one line. */
final class HtmlWords {
  private static final int FEWEST_DIGITS = 7;
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Set<String> UNITS =
      Set.of("mg", "mcg", "micrograms", "g", "ml", "puffs", "puff", "tablets", "tablet", "units");

  private HtmlWords() {}

  /** The words, with such facts set apart. */
  static List<Inline> of(String text) {
    List<Inline> inlines = new ArrayList<>();
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      boolean starts =
          isDigit(text, at) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
      int end = starts ? factEnd(text, at) : at;
      if (end == at) {
        at++;
        continue;
      }
      if (at > plain) {
        inlines.add(new Words(text.substring(plain, at), Language.ENGLISH));
      }
      inlines.add(
          new Fact(text.substring(at, end), kind(text.substring(at, end)), Language.ENGLISH));
      plain = end;
      at = end;
    }
    if (plain < text.length()) {
      inlines.add(new Words(text.substring(plain), Language.ENGLISH));
    }
    return inlines;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static Fact.Kind kind(String fact) {
    if (fact.chars().allMatch(c -> c == ' ' || c >= '0' && c <= '9')) {
      return Fact.Kind.PHONE;
    }
    return UNITS.contains(fact.substring(fact.lastIndexOf(' ') + 1))
        ? Fact.Kind.DOSE
        : Fact.Kind.DATE;
  }

  /** Past a fact that starts here, or where it would have to start. */
  private static int factEnd(String text, int start) {
    int end = start;
    int digits = 0;
    while (isDigit(text, end)
        || end < text.length() && text.charAt(end) == ' ' && isDigit(text, end + 1)) {
      digits += text.charAt(end) == ' ' ? 0 : 1;
      end++;
    }
    if (digits >= FEWEST_DIGITS) {
      return end;
    }
    int number = start;
    while (isDigit(text, number)
        || number < text.length() && text.charAt(number) == '.' && isDigit(text, number + 1)) {
      number++;
    }
    int word = wordEnd(text, number + 1);
    if (number >= text.length() || text.charAt(number) != ' ' || word == number + 1) {
      return start;
    }
    String next = text.substring(number + 1, word);
    if (UNITS.contains(next)) {
      return word;
    }
    int year = word + 1;
    while (isDigit(text, year)) {
      year++;
    }
    boolean date = MONTHS.contains(next) && word < text.length() && text.charAt(word) == ' ';
    return date && year == word + 5 ? year : start;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
