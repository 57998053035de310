package careplan.render.sharing;

import careplan.plan.Consent;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which parts of a plan somebody may see on a day: what any consent that holds then gives them
 * (R171). {@code all} never includes what has to be named one by one.
 */
final class Sight {

  /** How much of a part is seen. */
  enum Extent {
    NONE,
    /** Something inside it. */
    PART,
    WHOLE
  }

  /** What {@code all} leaves out (R204, R268). */
  private static final List<String> NAMED_ONE_BY_ONE =
      List.of("safeguarding", "person.background", "services", "budget");

  private record Grant(boolean all, List<String> paths, List<String> except) {}

  private final List<Grant> grants = new ArrayList<>();

  Sight(Plan plan, String reader, LocalDate day) {
    for (Consent consent : plan.consent()) {
      if (isWith(consent, reader) && isInForce(consent, day)) {
        List<String> paths = words(consent.maySee());
        boolean all = paths.remove("all");
        paths.remove("nothing");
        grants.add(new Grant(all, paths, words(consent.except())));
      }
    }
  }

  private static boolean isWith(Consent consent, String reader) {
    for (Text with : consent.with()) {
      if (with.value().equals(reader)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInForce(Consent consent, LocalDate day) {
    return !consent.isWithdrawn()
        && consent.until().map(until -> !day.isAfter(until)).orElse(!consent.block().has("until"));
  }

  private static List<String> words(List<Text> texts) {
    List<String> words = new ArrayList<>(texts.size());
    texts.forEach(text -> words.add(text.value()));
    return words;
  }

  /** Whether the person said in so many words that a part is not to be seen. */
  boolean isKept(String path) {
    for (Grant grant : grants) {
      if (covers(grant.except(), path)) {
        return true;
      }
    }
    return false;
  }

  /** How much is seen of a part, by its path. */
  Extent of(String path) {
    Extent widest = Extent.NONE;
    for (Grant grant : grants) {
      Extent its = of(path, grant);
      widest = its.compareTo(widest) > 0 ? its : widest;
    }
    return widest;
  }

  private static Extent of(String path, Grant grant) {
    if (covers(grant.except(), path)) {
      return Extent.NONE;
    }
    if (covers(grant.paths(), path)) {
      return beneath(grant.except(), path) ? Extent.PART : Extent.WHOLE;
    }
    if (grant.all() && !covers(NAMED_ONE_BY_ONE, path)) {
      return beneath(grant.except(), path) || beneath(NAMED_ONE_BY_ONE, path)
          ? Extent.PART
          : Extent.WHOLE;
    }
    return beneath(grant.paths(), path) ? Extent.PART : Extent.NONE;
  }

  /** Whether one of some paths is this one or stands above it. */
  private static boolean covers(List<String> paths, String path) {
    for (String one : paths) {
      if (path.equals(one) || (path.startsWith(one) && path.charAt(one.length()) == '.')) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some paths stands beneath this one. */
  private static boolean beneath(List<String> paths, String path) {
    for (String one : paths) {
      if (one.startsWith(path)
          && one.length() > path.length()
          && one.charAt(path.length()) == '.') {
        return true;
      }
    }
    return false;
  }
}
