package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.WordClass;

/** Judging words that tell what the person feels or fears, or that speak of law and repair. */
final class OwnWords {

  private static final int REACH = 10;

  private OwnWords() {}

  /**
   * "She worries that she is a nuisance", "feels like a burden", "he told me he used to be an
   * addict": what the person feels about being called so.
   */
  static boolean isReported(Text text, Range words) {
    int at = words.from() - 1;
    while (text.isAt(at, WordClass.DETERMINER)
        || text.isAt(at, WordClass.ADVERB)
        || text.isAt(at, WordClass.ADJECTIVE)) {
      at--;
    }
    boolean felt = text.isAt(at, "feel") && !text.isAt(words.from(), WordClass.PARTICIPLE);
    if (felt && text.isAt(words.from() - 1, WordClass.DETERMINER)) {
      return true;
    }
    boolean calledSo =
        text.isAt(words.from() - 1, WordClass.DETERMINER)
            && text.isAt(at, WordClass.PRONOUN)
            && (text.isAt(at - 1, "call") || text.isAt(at - 1, "name"));
    if (calledSo) {
      return true;
    }
    boolean likened = text.isAt(at, "like") && text.isAt(at - 1, "feel");
    if (likened) {
      return true;
    }
    boolean opens = text.isAt(words.from(), "be");
    if (!opens
        && !text.isAt(at, "be")
        && !text.isAt(at, "become")
        && !text.isAt(at, "call")
        && !text.isAt(at, "as")) {
      return false;
    }
    String said = "";
    for (int i = at; i >= Math.max(0, words.from() - REACH); i--) {
      if (text.isAt(i, ".") || text.isAt(i, ";")) {
        return false;
      }
      String lemma = text.token(i).lemma();
      switch (lemma) {
        case "worry", "afraid", "scared", "frightened", "ashamed", "fear", "dread", "hate" -> {
          return true;
        }
        case "want", "wish" -> {
          if (text.isAt(i - 1, WordClass.NEGATION) || text.token(i - 1).word().endsWith("n't")) {
            return true;
          }
        }
        case "say", "tell", "admit", "recall", "describe" -> {
          String who = i > 0 ? text.token(i - 1).word() : "";
          if (!said.isEmpty() && said.equals(who)) {
            return true;
          }
        }
        case "he", "she", "they" -> said = lemma;
        case "himself", "herself", "themselves" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Comply with the fire notice", "manipulates clay": laws, and things worked by hand. */
  static boolean isLegal(Text text, Range words) {
    String word = text.token(words.from()).lemma();
    if (words.size() == 1 && word.startsWith("manipulat")) {
      return isWorkedByHand(text, words.to());
    }
    if (!word.startsWith("compl")) {
      return false;
    }
    for (int i = words.to(); i < Math.min(text.size(), words.to() + 6); i++) {
      switch (text.token(i).lemma()) {
        case "fire",
            "building",
            "gas",
            "boiler",
            "repair",
            "law",
            "act",
            "regulation",
            "code",
            "landlord",
            "notice",
            "standard",
            "certificate",
            "inspection",
            "planning",
            "safety",
            "tax",
            "gdpr" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isWorkedByHand(Text text, int from) {
    int at = from;
    while (text.isAt(at, WordClass.DETERMINER)
        || text.isAt(at, WordClass.ADJECTIVE)
        || text.isAt(at, WordClass.POSSESSIVE)
        || text.isAt(at, "of")) {
      at++;
    }
    if (at >= text.size() || !text.isAt(at, WordClass.NOUN)) {
      return false;
    }
    return switch (text.token(at).lemma()) {
      case "clay",
          "dough",
          "object",
          "button",
          "zip",
          "lid",
          "bead",
          "puppet",
          "joystick",
          "control",
          "spine",
          "joint",
          "ankle",
          "knee",
          "shoulder",
          "neck",
          "hip",
          "back",
          "wrist",
          "tool",
          "toy",
          "brick",
          "cutlery",
          "image",
          "photo",
          "wool",
          "wire",
          "string",
          "wood" ->
          true;
      default -> false;
    };
  }
}
