package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.WordClass;

/** What shape a goal is put in: counted, compared, a state, a habit, a topic, a thing done once. */
final class GoalShape {

  private GoalShape() {}

  /** "No drink for 90 days", "Ninety meetings": begins with how many. */
  static boolean isCounted(GoalWords goal) {
    boolean none = goal.text.isAt(0, "no") || goal.text.isAt(0, "zero");
    boolean some =
        goal.text.isAt(0, WordClass.NUMBER)
            && !goal.amounts.isRhythm(new Range(0, 1))
            && !goal.isOfNothingInParticular(new Range(0, 1));
    return (none || some) && goal.text.isAt(1, WordClass.NOUN);
  }

  /** "Phone off at ten every night", "Two alcohol-free days a week": no verb, and how often. */
  static boolean isFullOfAmounts(GoalWords goal) {
    Text text = goal.text;
    if (goal.verb >= 0 || text.size() < 4 || comparative(goal) >= 0 || isTopic(goal)) {
      return false;
    }
    boolean free = false;
    for (int i = 0; i < text.size(); i++) {
      free |= text.token(i).word().endsWith("-free");
    }
    boolean opens =
        text.isAt(0, "asleep")
            || text.isAt(0, "awake")
            || text.isAt(1, "off")
            || text.isAt(1, "out")
            || text.isAt(1, "on");
    return free && !goal.amounts.numbers().isEmpty() || opens && !goal.amounts.rhythms().isEmpty();
  }

  /** "stop thinking about food": nobody can see it. */
  static boolean isOnlyMental(GoalWords goal) {
    boolean stops = goal.verbLemma().equals("stop") || goal.verbLemma().equals("quit");
    if (!stops || goal.verb + 1 >= goal.text.size()) {
      return false;
    }
    return switch (goal.text.token(goal.verb + 1).lemma()) {
      case "think",
          "overthink",
          "feel",
          "worry",
          "be",
          "want",
          "panic",
          "blame",
          "dwell",
          "imagine",
          "hate",
          "get" ->
          true;
      default -> false;
    };
  }

  /** "sober", "off the heroin": as plain as a deed. */
  static boolean isClean(Text text) {
    for (int i = 0; i < text.size(); i++) {
      boolean clean =
          text.isAt(i, "sober")
              || text.isAt(i, "abstinent")
              || (text.isAt(i, "clean") || text.isAt(i, "dry"))
                  && (i == 0 && text.isAt(1, WordClass.PREPOSITION)
                      || text.isAt(i - 1, "stay")
                      || text.isAt(i - 1, "be")
                      || text.isAt(i - 1, "keep"));
      if (clean && !text.isAt(i + 1, WordClass.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Integration into the community", "Increased confidence": a change or a quality made into a
   * noun.
   */
  static boolean isTopic(GoalWords goal) {
    for (int i = 0; i < goal.text.size(); i++) {
      if (goal.text.isAt(i, WordClass.PREPOSITION) || goal.text.isAt(i, WordClass.PUNCTUATION)) {
        return false;
      }
      String word = goal.text.token(i).word();
      if (i == 0) {
        switch (word) {
          case "increased",
              "improved",
              "reduced",
              "decreased",
              "enhanced",
              "maintained",
              "better",
              "restored",
              "optimal",
              "optimised",
              "minimised",
              "greater",
              "effective",
              "adequate" -> {
            return true;
          }
          default -> {}
        }
      }
      boolean made =
          goal.text.isAt(i, WordClass.NOUN)
              && (word.endsWith("tion")
                  || word.endsWith("sion")
                  || word.endsWith("ment")
                  || word.endsWith("ity")
                  || word.endsWith("ence")
                  || word.endsWith("ance")
                  || word.equals("control")
                  || word.equals("recovery")
                  || word.endsWith("ness"));
      if (made && !goal.text.isAt(i + 1, WordClass.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** Deeds so wide that whom they are done with or for says nothing yet: "get on with mum". */
  static boolean isWideDeed(GoalWords goal) {
    return switch (goal.verbLemma()) {
      case "get",
          "make",
          "work",
          "help",
          "support",
          "keep",
          "use",
          "put",
          "do",
          "be",
          "let",
          "spend" ->
          true;
      default -> false;
    };
  }

  /** "mood diary", "ABC chart": what it is written down on, and not what is looked for. */
  static boolean isInstrument(GoalWords measure) {
    if (measure.verb >= 0 || measure.amounts.any() || measure.text.size() > 4) {
      return false;
    }
    return switch (measure.text.token(measure.text.size() - 1).lemma()) {
      case "diary",
          "chart",
          "scale",
          "questionnaire",
          "log",
          "form",
          "tally",
          "report",
          "feedback",
          "observation",
          "survey",
          "app",
          "tool",
          "checklist" ->
          true;
      default -> false;
    };
  }

  /** "tell the nurse what each is for": a deed is a sign by itself. */
  static boolean isDeedToSee(GoalWords measure) {
    return measure.verb >= 0
        && measure.verbIs("deed")
        && !measure.verbIs("change")
        && measure.text.size() - measure.verb > 3
        && comparative(measure) < 0
        && !isWideDeed(measure)
        && !measure.isObjectGeneral()
        && !measure.isFigurative();
  }

  /** "Go a week without cutting". */
  static boolean isWithout(GoalWords goal) {
    if (!goal.verbLemma().equals("go")
        && !goal.verbLemma().equals("get")
        && !goal.verbLemma().equals("manage")) {
      return false;
    }
    for (int i = goal.verb + 2; i + 1 < goal.text.size(); i++) {
      if (goal.text.isAt(i, "without")) {
        return true;
      }
    }
    return false;
  }

  /** "Stop smoking": from then on it happens or it does not. */
  static boolean isGivingUp(GoalWords goal) {
    boolean stops =
        goal.verbLemma().equals("stop")
            || goal.verbLemma().equals("quit")
            || goal.verbLemma().equals("give");
    if (!stops) {
      return false;
    }
    for (int i = goal.verb + 1; i < Math.min(goal.text.size(), goal.verb + 4); i++) {
      switch (goal.text.token(i).lemma()) {
        case "smoke",
            "drink",
            "gamble",
            "vape",
            "cut",
            "fag",
            "cigarette",
            "alcohol",
            "drug",
            "cannabis",
            "weed",
            "heroin",
            "bet",
            "bite",
            "harm",
            "booze" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  static boolean isThreshold(GoalWords goal) {
    for (Range number : goal.amounts.numbers()) {
      if (goal.amounts.isRhythm(number) || goal.isOfNothingInParticular(number)) {
        continue;
      }
      String last = goal.text.token(number.to() - 1).word();
      if (!last.equals("minutes")
          && !last.equals("minute")
          && !last.equals("hour")
          && !last.equals("times")
          && !last.equals("days")
          && !last.equals("hours")
          && !last.equals("weeks")
          && !last.equals("mins")) {
        return true;
      }
    }
    return false;
  }

  static boolean isOnlyRhythm(GoalWords measure) {
    for (Range number : measure.amounts.numbers()) {
      if (!measure.amounts.isRhythm(number)) {
        return false;
      }
    }
    return true;
  }

  static boolean isState(GoalWords goal) {
    return switch (goal.verbLemma()) {
      case "be", "feel", "live", "remain", "become", "seem", "have", "stay", "keep", "act" ->
          !goal.verbLemma().equals("have")
              || goal.amounts.any() == false && goal.concreteNoun(goal.verb + 1) < 0;
      default -> false;
    };
  }

  /**
   * Deeds that need no object: anyone knows what "stop smoking" or "sleep through the night" means.
   */
  static boolean isPlainDeed(GoalWords goal) {
    return switch (goal.verbLemma()) {
      case "stop",
          "quit",
          "smoke",
          "swim",
          "drive",
          "retire",
          "marry",
          "vote",
          "drink",
          "cook",
          "knit" ->
          true;
      default ->
          (goal.ability || goal.isNegated())
              && !goal.verbLemma().equals("be")
              && goal.text.size() - goal.verb > 1
              && !goal.verbIs("change");
    };
  }

  static boolean hasPlace(GoalWords goal) {
    for (int i = goal.verb + 1; i < goal.text.size(); i++) {
      if (goal.text.isAt(i, "at")
          || goal.text.isAt(i, "in")
          || goal.text.isAt(i, "with")
          || goal.text.isAt(i, "of")) {
        return true;
      }
    }
    return false;
  }

  /** "Minimise drinking on weekdays" has a time and no amount. */
  static boolean isOnlyChange(GoalWords goal) {
    return switch (goal.verbLemma()) {
      case "minimise", "reduce", "improve", "increase", "enhance", "decrease", "lessen" -> true;
      default -> false;
    };
  }

  static int comparative(GoalWords goal) {
    for (int i = 0; i < goal.text.size(); i++) {
      switch (goal.text.token(i).word()) {
        case "wisely", "sensibly", "responsibly", "appropriately", "effectively" -> {
          return i;
        }
        case "less", "more" -> {
          if (!goal.text.isAt(i - 1, "no")
              && !goal.text.isAt(i - 1, WordClass.CONJUNCTION)
              && !goal.text.isAt(i + 1, "than")
              && i < Math.max(goal.verb, 0) + 4) {
            return i;
          }
        }
        case "better",
            "further",
            "longer",
            "fewer",
            "healthier",
            "earlier",
            "regularly",
            "often" -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** "walk to the end of the lane": one is there or not. */
  static boolean reachesPlace(GoalWords goal) {
    for (int i = goal.verb + 1; i > 0 && i < goal.text.size(); i++) {
      switch (goal.text.token(i).word()) {
        case "to", "down", "up", "round", "across", "far" -> {
          return !goal.text.isAt(i, WordClass.TO)
              && goal.concreteNoun(i) >= 0
              && goal.verbLemma().equals("walk");
        }
        default -> {}
      }
    }
    return false;
  }

  static boolean isUnaided(GoalWords goal) {
    Text text = goal.text;
    for (int i = 0; i < text.size(); i++) {
      if (text.isAt(i, "without")
          || text.isAt(i, "no") && text.isAt(i + 1, WordClass.NOUN)
          || text.isAt(i, "alone")
          || text.isAt(i, "independently")
          || text.isAt(i, "own") && text.isAt(i - 2, "on")
          || text.isAt(i, "myself") && text.isAt(i - 1, "by")) {
        return true;
      }
    }
    return false;
  }
}
