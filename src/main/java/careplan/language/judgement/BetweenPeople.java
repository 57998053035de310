package careplan.language.judgement;

/** Deeds that need somebody else. */
final class BetweenPeople {

  private BetweenPeople() {}

  /** With these, whom is as particular as what is with others: "phone my son". */
  static boolean is(String lemma) {
    return switch (lemma) {
      case "speak",
          "phone",
          "ring",
          "call",
          "write",
          "text",
          "email",
          "visit",
          "see",
          "meet",
          "live",
          "tell",
          "ask",
          "hug",
          "kiss",
          "marry",
          "take",
          "invite",
          "host",
          "propose",
          "talk",
          "go",
          "stay",
          "read",
          "sit",
          "play",
          "cook",
          "shout",
          "argue",
          "row",
          "fight",
          "dance" ->
          true;
      default -> false;
    };
  }
}
