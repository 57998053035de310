package careplan.plan;

/**
 * A telephone number as people write it, held against the lengths and ranges of United Kingdom
 * numbers (Ofcom's national numbering plan).
 *
 * <p>Numbers of three digits and short local ones are numbers; one with {@code +} and another
 * country's code is not judged. Words around a number are fine: "111 then 2", "01632 960165 via
 * switchboard".
 */
public enum PhoneNumber {
  /** Somebody could ring it. */
  USABLE,
  /** There is no digit in it. */
  WITHOUT_DIGITS,
  /** It starts like a national number and has too few digits. */
  TOO_SHORT,
  /** It has more digits than any number. */
  TOO_LONG,
  /** It has the length of a national number, and its first 0 is missing. */
  WITHOUT_FIRST_ZERO,
  /** It starts with digits that no number here starts with. */
  UNKNOWN_RANGE;

  /** What the best number in some words is worth. */
  public static PhoneNumber in(String words) {
    PhoneNumber worst = WITHOUT_DIGITS;
    int at = 0;
    while (at < words.length()) {
      char c = words.charAt(at);
      if (c != '+' && !isDigit(c)) {
        at++;
        continue;
      }
      int end = at;
      StringBuilder digits = new StringBuilder(15);
      while (end < words.length() && isPart(words.charAt(end), end == at)) {
        if (isDigit(words.charAt(end)) && digits.length() < 40) {
          digits.append(words.charAt(end));
        }
        end++;
      }
      PhoneNumber found = judge(digits.toString(), c == '+');
      if (found == USABLE) {
        return USABLE;
      }
      worst = worst == WITHOUT_DIGITS ? found : worst;
      at = Math.max(end, at + 1);
    }
    return worst;
  }

  /** The digits of some words, in order; what two spellings of one number share. */
  public static String digits(String words) {
    StringBuilder digits = new StringBuilder(15);
    for (int i = 0; i < words.length() && digits.length() < 40; i++) {
      if (isDigit(words.charAt(i))) {
        digits.append(words.charAt(i));
      }
    }
    String all = digits.toString();
    return all.startsWith("44") && all.length() > 11 ? national(all.substring(2)) : all;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPart(char c, boolean first) {
    return isDigit(c) || (first && c == '+') || " -().\u00A0\u2011\u2013".indexOf(c) >= 0;
  }

  private static String national(String withoutCountry) {
    return withoutCountry.startsWith("0") ? withoutCountry : "0" + withoutCountry;
  }

  private static PhoneNumber judge(String digits, boolean plus) {
    if (digits.isEmpty()) {
      return WITHOUT_DIGITS;
    }
    if (plus || digits.startsWith("00")) {
      String international = plus ? digits : digits.substring(2);
      if (!international.startsWith("44")) {
        return international.length() < 5 ? TOO_SHORT : USABLE;
      }
      return judgeNational(national(international.substring(2)));
    }
    return digits.startsWith("0") ? judgeNational(digits) : judgeLocal(digits);
  }

  private static PhoneNumber judgeLocal(String digits) {
    if (digits.length() < 3) {
      return TOO_SHORT;
    }
    if (digits.length() <= 8) {
      return USABLE;
    }
    return digits.length() <= 10 ? WITHOUT_FIRST_ZERO : TOO_LONG;
  }

  private static PhoneNumber judgeNational(String digits) {
    if (digits.length() < 2 || digits.equals("08001111") || digits.equals("08454647")) {
      return digits.length() < 2 ? TOO_SHORT : USABLE;
    }
    char range = digits.charAt(1);
    int least =
        switch (range) {
          case '1' -> 10;
          case '8' -> digits.startsWith("0800") ? 10 : 11;
          case '2', '3', '5', '7', '9' -> 11;
          default -> 0;
        };
    if (least == 0) {
      return UNKNOWN_RANGE;
    }
    if (digits.length() < least) {
      return TOO_SHORT;
    }
    return digits.length() > 11 ? TOO_LONG : USABLE;
  }
}
