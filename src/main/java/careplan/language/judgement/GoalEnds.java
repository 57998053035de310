package careplan.language.judgement;

import careplan.language.Text;
import careplan.language.WordClass;

/** Goals that say how something ends up, so that anyone can look: healed, dry, from four to one. */
final class GoalEnds {

  private GoalEnds() {}

  /** "Catheter out", "Ulcer on left shin healed", "Wound to close": how a thing ends up. */
  static boolean isEndState(GoalWords goal) {
    Text text = goal.text;
    int last = text.size() - 1;
    if (last < 1 || !text.isAt(0, WordClass.NOUN) && !text.isAt(1, WordClass.NOUN)) {
      return false;
    }
    if (goal.verb > 0 && isHealing(text.token(goal.verb).lemma())) {
      return text.isAt(goal.verb - 1, WordClass.TO) || text.token(goal.verb).word().endsWith("ed");
    }
    if (goal.verb >= 0 && !text.isAt(goal.verb, WordClass.PARTICIPLE)) {
      return false;
    }
    while (last > 1 && text.isAt(last, WordClass.ADVERB)) {
      last--;
    }
    return switch (text.token(last).word()) {
      case "out", "off", "gone", "healed", "closed", "removed", "mended", "clear", "cleared" ->
          true;
      default -> false;
    };
  }

  private static boolean isHealing(String lemma) {
    return switch (lemma) {
      case "heal", "close", "clear", "mend", "knit", "shrink" -> true;
      default -> false;
    };
  }

  /** "Stay awake for Countdown", "Keep the flat tidy", "Remain free from infection". */
  static boolean isPlainToSee(GoalWords goal) {
    switch (goal.verbLemma()) {
      case "stay", "remain", "keep", "be" -> {}
      default -> {
        return false;
      }
    }
    Text text = goal.text;
    for (int i = goal.verb + 1; i < text.size(); i++) {
      switch (text.token(i).word()) {
        case "awake", "upright", "tidy", "shut", "locked", "seated", "toilet-trained" -> {
          return GoalShape.comparative(goal) < 0;
        }
        case "dry" -> {
          return !text.isAt(i + 1, WordClass.NOUN) && GoalShape.comparative(goal) < 0;
        }
        case "free" -> {
          return (text.isAt(i + 1, "from") || text.isAt(i + 1, "of"))
              && (goal.concreteNoun(i + 2) >= 0 || text.isAt(i + 2, "infection"));
        }
        case "trained" -> {
          return text.isAt(i - 1, "toilet") || text.isAt(i - 1, "potty");
        }
        default -> {}
      }
    }
    return false;
  }

  /** "To be discharged", "be rehoused": what is done to somebody once, and is then done. */
  static boolean isDoneOnce(GoalWords goal) {
    Text text = goal.text;
    boolean homeward =
        text.isAt(0, "discharge")
            && (text.isAt(1, "home") || text.isAt(1, "to") || text.isAt(1, "by"));
    if (homeward) {
      return true;
    }
    if (!goal.isPassive() || goal.isNegated()) {
      return false;
    }
    return switch (goal.verbLemma()) {
      case "discharge", "rehouse", "transfer", "vaccinate", "immunise", "wean", "repatriate" ->
          true;
      default -> false;
    };
  }

  /** "Return to work", "get back to driving": one is back at it or one is not. */
  static boolean isReturn(GoalWords goal) {
    Text text = goal.text;
    boolean back =
        (goal.verbLemma().equals("get") || goal.verbLemma().equals("go"))
            && text.isAt(goal.verb + 1, "back");
    int to = back ? goal.verb + 2 : goal.verb + 1;
    if (!back && !goal.verbLemma().equals("return") || !text.isAt(to, "to")) {
      return false;
    }
    int at = to + 1;
    while (text.isAt(at, WordClass.DETERMINER) || text.isAt(at, WordClass.POSSESSIVE)) {
      at++;
    }
    return at < text.size() && (isPlace(text.token(at).lemma()) || text.isAt(at, WordClass.GERUND));
  }

  /** "Attend school every day". */
  static boolean isThereOften(GoalWords goal) {
    Text text = goal.text;
    int at = text.isAt(goal.verb + 1, "to") ? goal.verb + 2 : goal.verb + 1;
    boolean goes = goal.verbLemma().equals("attend") || goal.verbLemma().equals("go");
    return goes
        && at < text.size()
        && isPlace(text.token(at).lemma())
        && goal.amounts.any()
        && GoalShape.comparative(goal) < 0;
  }

  private static boolean isPlace(String lemma) {
    return switch (lemma) {
      case "work",
          "school",
          "college",
          "university",
          "church",
          "mosque",
          "temple",
          "chapel",
          "gym",
          "nursery",
          "drive" ->
          true;
      default -> false;
    };
  }

  /** "Feel the sun on my face": a sense and what it is of. */
  static boolean isSensed(GoalWords goal) {
    return switch (goal.verbLemma()) {
      case "feel", "hear", "smell", "taste", "see" ->
          goal.text.isAt(goal.verb + 1, "the") && goal.concreteNoun(goal.verb + 2) == goal.verb + 2;
      default -> false;
    };
  }

  /** "well enough for my son's graduation", "long enough to wash up". */
  static boolean isEnoughFor(GoalWords goal) {
    for (int i = Math.max(1, goal.verb); i + 2 < goal.text.size(); i++) {
      if (goal.text.isAt(i, "enough") && goal.text.isAt(i - 1, WordClass.ADJECTIVE)
          || goal.text.isAt(i, "enough") && goal.text.isAt(i - 1, WordClass.ADVERB)) {
        return (goal.text.isAt(i + 1, "for") || goal.text.isAt(i + 1, WordClass.TO))
            && goal.concreteNoun(i + 2) >= 0;
      }
    }
    return false;
  }

  /** "Know who to call in a crisis": what is known can be said. */
  static boolean isKnownHow(GoalWords goal) {
    if (!goal.verbLemma().equals("know") && !goal.verbLemma().equals("say")) {
      return false;
    }
    return switch (goal.verb + 1 < goal.text.size() ? goal.text.token(goal.verb + 1).word() : "") {
      case "who", "how", "what", "where", "when", "which" ->
          goal.text.isAt(goal.verb + 2, WordClass.TO) && goal.text.size() - goal.verb > 4;
      default -> false;
    };
  }

  /**
   * "Have a crisis plan written down", "get the heating fixed": it is done by then or it is not.
   */
  static boolean isHadDone(GoalWords goal) {
    if (!goal.verbLemma().equals("have") && !goal.verbLemma().equals("get")) {
      return false;
    }
    for (int i = goal.verb + 2; i < goal.text.size(); i++) {
      switch (goal.text.token(i).word()) {
        case "written",
            "fixed",
            "fitted",
            "mended",
            "booked",
            "removed",
            "reversed",
            "painted",
            "installed",
            "signed",
            "repaired",
            "framed",
            "printed" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Sustain tenancy for 6 months with no arrears": none of a thing to be seen. */
  static boolean isWithNone(GoalWords goal) {
    for (int i = 1; i + 2 < goal.text.size(); i++) {
      boolean none =
          goal.text.isAt(i, "with") && goal.text.isAt(i + 1, "no")
              || goal.text.isAt(i, "without") && goal.text.isAt(i + 1, "any");
      if (none && goal.concreteNoun(i + 2) == i + 2) {
        return true;
      }
    }
    return false;
  }

  /** "from four a month to one", "from 62% to 85%". */
  static boolean isFromTo(Text text) {
    for (int i = 0; i + 3 < text.size(); i++) {
      if (!text.isAt(i, "from") || !text.isAt(i + 1, WordClass.NUMBER)) {
        continue;
      }
      for (int to = i + 2; to + 1 < Math.min(text.size(), i + 8); to++) {
        if (text.token(to).word().equals("to") && text.isAt(to + 1, WordClass.NUMBER)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Dress myself", "Leah will wash herself": care of one's own body needs no other object. */
  static boolean isSelfCare(GoalWords goal) {
    switch (goal.verbLemma()) {
      case "dress",
          "undress",
          "wash",
          "bath",
          "bathe",
          "shower",
          "feed",
          "shave",
          "toilet",
          "inject",
          "catheterise",
          "transfer",
          "propel",
          "turn",
          "lift",
          "clean",
          "dry" -> {}
      default -> {
        return false;
      }
    }
    for (int i = goal.verb + 1; i < Math.min(goal.text.size(), goal.verb + 4); i++) {
      switch (goal.text.token(i).word()) {
        case "myself", "himself", "herself", "themselves", "themself" -> {
          return true;
        }
        default -> {}
      }
    }
    return goal.verbLemma().equals("shower") && goal.text.size() > goal.verb + 1;
  }

  /** "My own allotment", "I want my own front door key": one has it or one does not. */
  static boolean isOwned(GoalWords goal) {
    Text text = goal.text;
    int own = goal.verb < 0 ? 0 : goal.verb + 1;
    if (goal.verb >= 0 && !goal.verbLemma().equals("want") && !goal.verbLemma().equals("have")) {
      return false;
    }
    return text.isAt(own, "my")
        && text.isAt(own + 1, "own")
        && GoalShape.comparative(goal) < 0
        && goal.concreteNoun(own + 2) >= 0;
  }
}
