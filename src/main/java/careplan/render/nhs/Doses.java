package careplan.render.nhs;

import java.util.Set;

/** Doses: no space between a number and the sign of its unit, {@code 500mg}. */
public final class Doses {
  private static final Set<String> SIGNS =
      Set.of("mg", "g", "kg", "ml", "l", "mmol", "mcg", "IU", "cm", "mm", "m", "%");

  private Doses() {}

  /** A dose as the NHS writes it; the words and figures stay those of the plan. */
  public static String written(String dose) {
    StringBuilder out = new StringBuilder(dose.length());
    for (int i = 0; i < dose.length(); i++) {
      char c = dose.charAt(i);
      boolean afterDigit = out.length() > 0 && isDigit(out.charAt(out.length() - 1));
      if (!(c == ' ' && afterDigit && SIGNS.contains(wordAt(dose, i + 1)))) {
        out.append(c);
      }
    }
    return out.toString();
  }

  static String wordAt(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '%')) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
