package careplan.plan;

import java.time.LocalDate;

/** What somebody may see of a plan, as far as consent is recorded for them (R053, R171). */
public enum Sharing {
  /** Nobody has recorded what they may see. */
  UNSAID,
  /** They may see nothing, or consent was withdrawn or has run out. */
  NOTHING,
  /** They may see the plan, or parts of it. */
  SOMETHING;

  /** What a person or service in the team may see on a day; of several entries the widest. */
  public static Sharing with(Plan plan, String id, LocalDate day) {
    Sharing widest = UNSAID;
    for (Consent consent : plan.consent()) {
      if (names(consent, id)) {
        Sharing said = isInForce(consent, day) && seesSomething(consent) ? SOMETHING : NOTHING;
        widest = said.compareTo(widest) > 0 ? said : widest;
      }
    }
    return widest;
  }

  private static boolean names(Consent consent, String id) {
    for (Text with : consent.with()) {
      if (with.value().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInForce(Consent consent, LocalDate day) {
    return !consent.isWithdrawn() && consent.until().map(until -> !day.isAfter(until)).orElse(true);
  }

  private static boolean seesSomething(Consent consent) {
    for (Text seen : consent.maySee()) {
      if (!seen.value().equals("nothing")) {
        return true;
      }
    }
    return false;
  }
}
