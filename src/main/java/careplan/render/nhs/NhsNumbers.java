package careplan.render.nhs;

import careplan.plan.NhsNumber;

/** NHS numbers in groups of three, three and four: {@code 999 123 4567}. */
public final class NhsNumbers {
  private NhsNumbers() {}

  /** A number in its groups; whatever has not ten digits stays as written. */
  public static String grouped(String written) {
    String digits = NhsNumber.digits(written);
    return digits.length() == 10
        ? digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6)
        : written.strip();
  }
}
