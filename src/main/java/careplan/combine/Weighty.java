package careplan.combine;

import java.util.List;

/** Fields that bear on safety: where plans differ there, a person decides (R208). */
final class Weighty {
  private static final List<String> PATHS =
      List.of(
          "health",
          "crisis",
          "contingency",
          "choices",
          "capacity",
          "consent",
          "consent-to-care",
          "safety",
          "safeguarding",
          "person.nhs-number",
          "person.born",
          "person.phone",
          "person.address",
          "person.decision-maker",
          "person.communication",
          "person.interpreter",
          "person.language");

  private Weighty() {}

  static boolean isSafety(String fieldPath) {
    for (String path : PATHS) {
      if (fieldPath.equals(path) || fieldPath.startsWith(path + ".")) {
        return true;
      }
    }
    return false;
  }
}
