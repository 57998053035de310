package careplan.plan;

/** NHS numbers: ten digits, the last of which checks the others (modulus 11). */
public final class NhsNumber {
  private static final int DIGITS = 10;

  private NhsNumber() {}

  /** The digits of a number written with spaces or hyphens; empty where it holds anything else. */
  public static String digits(String written) {
    StringBuilder digits = new StringBuilder(DIGITS);
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9' && digits.length() <= DIGITS) {
        digits.append(c);
      } else if (c != ' ' && c != '-' && c != '\u00A0') {
        return "";
      }
    }
    return digits.toString();
  }

  /** Whether a number, written with spaces or without, has ten digits and the right last one. */
  public static boolean isOne(String written) {
    String digits = digits(written);
    if (digits.length() != DIGITS) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < DIGITS - 1; i++) {
      sum += (digits.charAt(i) - '0') * (DIGITS - i);
    }
    int check = 11 - sum % 11;
    return check != 10 && check % 11 == digits.charAt(DIGITS - 1) - '0';
  }
}
