package careplan.render.nhs;

import careplan.plan.PhoneNumber;
import java.util.Optional;

/** Telephone numbers of the United Kingdom in the groups that people say them in. */
public final class Phones {
  private static final int NATIONAL = 11;

  private Phones() {}

  /**
   * A number that stands alone, in its groups: {@code 020 7946 0000}, {@code 01632 960 401}, {@code
   * 07700 900 141}. None where other words stand beside it.
   */
  public static Optional<String> grouped(String written) {
    String trimmed = written.strip();
    StringBuilder digits = new StringBuilder(15);
    for (int i = 0; i < trimmed.length(); i++) {
      char c = trimmed.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (" -().\u00A0\u2011\u2013".indexOf(c) < 0 && !(c == '+' && i == 0)) {
        return Optional.empty();
      }
    }
    boolean usable = digits.length() <= 15 && PhoneNumber.in(trimmed) == PhoneNumber.USABLE;
    return usable ? Optional.of(groups(digits.toString(), trimmed)) : Optional.empty();
  }

  private static String groups(String digits, String written) {
    if (written.startsWith("+") || digits.startsWith("00")) {
      return written;
    }
    if (digits.equals("116123")) {
      return "116 123";
    }
    if (!digits.startsWith("0")) {
      return digits.length() <= 3 ? digits : written;
    }
    if (digits.length() == NATIONAL - 1 && digits.startsWith("0800")) {
      return split(digits, 4, 7);
    }
    if (digits.length() != NATIONAL) {
      return written;
    }
    if (digits.startsWith("02")) {
      return split(digits, 3, 7);
    }
    boolean bigCity =
        digits.startsWith("011") || (digits.startsWith("01") && digits.charAt(3) == '1');
    boolean service = digits.startsWith("03") || digits.startsWith("08") || digits.startsWith("09");
    return bigCity || service ? split(digits, 4, 7) : split(digits, 5, 8);
  }

  private static String split(String digits, int first, int second) {
    return digits.substring(0, first)
        + " "
        + digits.substring(first, second)
        + " "
        + digits.substring(second);
  }

  /** What to dial: the digits, with the {@code +} of a country's code. */
  public static String dialled(String written) {
    StringBuilder dialled = new StringBuilder(15);
    for (int i = 0; i < written.length() && dialled.length() < 20; i++) {
      char c = written.charAt(i);
      if ((c >= '0' && c <= '9') || (c == '+' && dialled.length() == 0)) {
        dialled.append(c);
      }
    }
    return dialled.toString();
  }
}
