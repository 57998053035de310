package careplan.language.judgement;

import careplan.language.Token;

/** Nouns for how somebody is and acts, so that a word before them is said of the person. */
final class Conduct {

  private Conduct() {}

  static boolean is(Token token) {
    return switch (token.lemma()) {
      case "behaviour",
          "attitude",
          "manner",
          "personality",
          "nature",
          "temper",
          "conduct",
          "individual",
          "character",
          "family",
          "mood",
          "presentation",
          "case",
          "language",
          "outburst",
          "comment",
          "incident",
          "episode",
          "tendency",
          "gesture",
          "remark",
          "response",
          "reaction",
          "tone",
          "streak",
          "stance",
          "demeanour",
          "approach",
          "act",
          "habit",
          "lifestyle",
          "parenting",
          "trait",
          "patient",
          "outbursts",
          "ways",
          "risk",
          "history",
          "pattern",
          "problem",
          "issue",
          "concern",
          "type",
          "visitor",
          "caller",
          "drinker",
          "customer",
          "mouth",
          "threat",
          "side" ->
          true;
      default -> false;
    };
  }
}
