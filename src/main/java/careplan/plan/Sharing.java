package careplan.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What people may see of a plan, as far as consent is recorded for them (R053, R171). */
public final class Sharing {

  /** What somebody may see. */
  public enum Extent {
    /** Nobody has recorded what they may see. */
    UNSAID,
    /** They may see nothing, or consent was withdrawn or has run out. */
    NOTHING,
    /** They may see the plan, or parts of it. */
    SOMETHING
  }

  private final Map<String, Extent> extents = new HashMap<>();

  /** What the consent in a plan allows on a day; of several entries for one person the widest. */
  public Sharing(Plan plan, LocalDate day) {
    for (Consent consent : plan.consent()) {
      Extent said =
          isInForce(consent, day) && seesSomething(consent) ? Extent.SOMETHING : Extent.NOTHING;
      for (Text with : consent.with()) {
        extents.merge(with.value(), said, (one, other) -> one.compareTo(other) > 0 ? one : other);
      }
    }
  }

  /** What a person or service in the team may see. */
  public Extent with(String id) {
    return extents.getOrDefault(id, Extent.UNSAID);
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
