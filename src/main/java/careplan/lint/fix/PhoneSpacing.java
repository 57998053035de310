package careplan.lint.fix;

import careplan.plan.PhoneNumber;
import java.util.Optional;
import java.util.Set;

/**
 * A telephone number with the spaces that Ofcom's numbering plan gives it: 029 2018 0000, 0161 496
 * 0000, 01632 960000, 0808 157 0000.
 *
 * <p>Only what is nothing but a full national number is touched; the digits stay as they are.
 */
final class PhoneSpacing {
  private static final int LONGEST = 40;

  /** Area codes of six digits. */
  private static final Set<String> LONG_CODES =
      Set.of(
          "013873", "015242", "015394", "015395", "015396", "016973", "016974", "016977", "017683",
          "017684", "017687", "019467");

  private PhoneSpacing() {}

  /** The number as it should stand; nothing where it does already, or cannot be told. */
  static Optional<String> of(String written) {
    if (written.length() > LONGEST || PhoneNumber.in(written) != PhoneNumber.USABLE) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(12);
    boolean plus = written.startsWith("+");
    for (int i = plus ? 1 : 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (" -.()\u00A0\u2011\u2013".indexOf(c) < 0) {
        return Optional.empty();
      }
    }
    String spaced = plus ? international(digits.toString()) : national(digits.toString());
    boolean same = spaced.isEmpty() || spaced.equals(written);
    return same ? Optional.empty() : Optional.of(spaced);
  }

  private static String international(String digits) {
    if (!digits.startsWith("44") || digits.startsWith("440")) {
      return "";
    }
    String national = national("0" + digits.substring(2));
    return national.isEmpty() ? "" : "+44 " + national.substring(1);
  }

  /** A number of ten or eleven digits in its groups; empty where there is no telling. */
  private static String national(String digits) {
    int length = digits.length();
    if (!digits.startsWith("0") || length < 10 || length > 11) {
      return "";
    }
    return switch (digits.charAt(1)) {
      case '1' -> geographic(digits);
      case '2' -> length == 11 ? grouped(digits, 3, 7) : "";
      case '3', '8', '9' -> length == 11 ? grouped(digits, 4, 7) : grouped(digits, 4, length);
      case '5' -> length == 11 ? grouped(digits, 5, length) : "";
      case '7' -> length == 11 ? grouped(digits, 5, length) : "";
      default -> "";
    };
  }

  private static String geographic(String digits) {
    boolean short3 = digits.charAt(2) == '1' || digits.charAt(3) == '1';
    if (short3) {
      return digits.length() == 11 ? grouped(digits, 4, 7) : "";
    }
    boolean longCode = LONG_CODES.contains(digits.substring(0, 6));
    return grouped(digits, longCode ? 6 : 5, digits.length());
  }

  private static String grouped(String digits, int first, int second) {
    String start = digits.substring(0, first) + " " + digits.substring(first, second);
    return second == digits.length() ? start : start + " " + digits.substring(second);
  }
}
