package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.WordClass;

/** Small signs by which a need is told from what is supplied. */
final class NeedWords {

  /** How many words of what follows are looked at. */
  static final int REACH = 60;

  private NeedWords() {}

  /** "difficulty swallowing tablets", "pain on standing": what is found hard comes after. */
  static boolean isTroubleWith(Text text, int from) {
    int at = from;
    while (text.isAt(at, WordClass.ADJECTIVE) || text.isAt(at, WordClass.DETERMINER)) {
      at++;
    }
    if (at >= text.size() || !isTrouble(text.token(at).lemma())) {
      return false;
    }
    return text.isAt(at + 1, WordClass.GERUND) || text.isAt(at + 1, WordClass.PREPOSITION);
  }

  private static boolean isTrouble(String lemma) {
    return switch (lemma) {
      case "difficulty",
          "trouble",
          "problem",
          "pain",
          "discomfort",
          "worry",
          "fear",
          "anxiety",
          "distress",
          "panic",
          "struggle",
          "embarrassment",
          "soreness",
          "stiffness",
          "numbness",
          "tingling",
          "weakness",
          "breathlessness",
          "dizziness",
          "tiredness",
          "confusion",
          "upset",
          "frustration",
          "grief",
          "shame",
          "guilt" ->
          true;
      default -> false;
    };
  }

  /** Words of feeling; what they are about is not asked for. */
  static boolean isFelt(String lemma) {
    return switch (lemma) {
      case "hate",
          "dread",
          "fear",
          "miss",
          "resent",
          "dislike",
          "worry",
          "struggle",
          "enjoy",
          "love",
          "trust",
          "forget",
          "regret",
          "grieve",
          "mourn" ->
          true;
      default -> false;
    };
  }

  static boolean isDuty(String word) {
    return word.equals("should") || word.equals("must") || word.equals("will");
  }

  /** "seven hours", "two nights a week": time alone names nobody who gives it. */
  static boolean isTime(Text text, int from, Range phrase) {
    int head = phrase.to() - 1;
    if (!isUnitOfTime(text.token(head).lemma())) {
      return false;
    }
    for (int i = from; i < head; i++) {
      if (text.isAt(i, WordClass.NOUN)) {
        return false;
      }
    }
    return !text.isAt(head + 1, "of");
  }

  static boolean isUnitOfTime(String lemma) {
    return switch (lemma) {
      case "minute",
          "hour",
          "day",
          "night",
          "week",
          "weekend",
          "month",
          "morning",
          "afternoon",
          "evening",
          "year",
          "moment",
          "time" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether what is needed is told more about by the person than an order would: a clause or a
   * "with" that says what it is like.
   */
  static boolean saysMore(Text text, int from, int to) {
    for (int i = from; i < Math.min(text.size(), from + REACH); i++) {
      if (text.isAt(i, "with") && i < to
          || text.isAt(i, WordClass.SUBORDINATOR)
          || text.isAt(i, WordClass.PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  /** What a body is helped with each day; to need it is to need a hand, whoever lends it. */
  static boolean isOfTheBody(String lemma) {
    return switch (lemma) {
      case "turn",
          "wash",
          "bathe",
          "dress",
          "undress",
          "feed",
          "lift",
          "move",
          "hold",
          "shave",
          "clean",
          "change",
          "dry",
          "wipe",
          "cover",
          "touch",
          "toilet",
          "settle",
          "calm",
          "wake",
          "reposition" ->
          true;
      default -> false;
    };
  }
}
