package careplan.output.caseload;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day as people write it: {@code 5 July 2026}. */
public final class WrittenDay {
  private WrittenDay() {}

  /** The day in words. */
  public static String of(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK)
        + " "
        + day.getYear();
  }
}
