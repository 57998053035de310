package careplan.language;

/** Forms of address and other words that a full stop may follow within a sentence. */
final class Titles {

  private Titles() {}

  static boolean isTitle(String word) {
    return switch (word) {
      case "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "professor",
          "sister",
          "nurse",
          "sir",
          "lady",
          "rev",
          "revd",
          "father",
          "pastor" ->
          true;
      default -> false;
    };
  }

  static boolean isShortened(String word) {
    return switch (word) {
      case "mr",
          "mrs",
          "ms",
          "mx",
          "dr",
          "prof",
          "rev",
          "st",
          "eg",
          "ie",
          "etc",
          "no",
          "approx",
          "tel",
          "ext",
          "vs" ->
          true;
      default -> false;
    };
  }
}
