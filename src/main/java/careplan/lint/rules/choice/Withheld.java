package careplan.lint.rules.choice;

import careplan.plan.Consent;
import careplan.plan.Plan;
import java.time.LocalDate;

/** Why somebody may see nothing of a plan, in words that follow their name (R171). */
final class Withheld {
  private Withheld() {}

  /** The reason that the consent recorded gives, of several entries the last one's. */
  static String reason(Plan plan, String id, LocalDate today) {
    String reason = "may see nothing of it";
    for (Consent consent : plan.consent()) {
      if (!People.holds(consent.with(), id)) {
        continue;
      }
      LocalDate until = consent.until().orElse(null);
      if (consent.isWithdrawn()) {
        reason = "may see nothing of it: consent was taken back";
      } else if (until != null && today.isAfter(until)) {
        reason = "may see nothing of it: consent ran out on " + until;
      } else {
        reason = "may see nothing of it, as the consent recorded says";
      }
    }
    return reason;
  }
}
