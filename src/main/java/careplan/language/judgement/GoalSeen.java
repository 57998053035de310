package careplan.language.judgement;

import careplan.language.Text;
import careplan.language.WordClass;

/**
 * Goals of which anybody can say whether they have come about, though no number stands in them: a
 * course finished, a licence given back, a day spent somewhere, being there when it happens, doing
 * for oneself, how much help is needed.
 */
final class GoalSeen {

  private GoalSeen() {}

  /** Whether it is so, or is not. */
  static boolean isSoOrNot(GoalWords goal) {
    return isFinished(goal)
        || isBack(goal)
        || isSpent(goal)
        || isPresence(goal)
        || isDoneForOneself(goal)
        || isHelpNeeded(goal)
        || isSensedAgain(goal)
        || isMadeOnce(goal)
        || isCompany(goal);
  }

  /** "Complete stage 2 of the programme", "Finish my memoir": not "finish what I start". */
  private static boolean isFinished(GoalWords goal) {
    switch (goal.verbLemma()) {
      case "complete", "finish", "pass", "graduate" -> {}
      default -> {
        return false;
      }
    }
    Text text = goal.text;
    int next = goal.verb + 1;
    if (goal.verbLemma().equals("graduate")) {
      return text.isAt(next, "from");
    }
    if (next >= text.size()) {
      return false;
    }
    boolean one =
        text.isAt(next, "the")
            || text.isAt(next, WordClass.POSSESSIVE)
            || text.isAt(next, "stage")
            || text.isAt(next, "level")
            || text.isAt(next, "year")
            || text.isAt(next, "module");
    return one && isThing(text, next + 1)
        || isCourse(text.token(next).lemma())
        || text.isCapitalised(next);
  }

  private static boolean isThing(Text text, int from) {
    for (int i = from; i < Math.min(text.size(), from + 5); i++) {
      if (text.isAt(i, WordClass.NOUN) || text.isAt(i, WordClass.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCourse(String lemma) {
    return switch (lemma) {
      case "probation",
          "school",
          "college",
          "university",
          "rehab",
          "detox",
          "chemotherapy",
          "radiotherapy" ->
          true;
      default -> false;
    };
  }

  /** "I want my kids back", "Get my licence back": not "my life back". */
  private static boolean isBack(GoalWords goal) {
    switch (goal.verbLemma()) {
      case "want", "get", "have", "win" -> {}
      default -> {
        return false;
      }
    }
    Text text = goal.text;
    int at = goal.verb + 1;
    if (!text.isAt(at, WordClass.POSSESSIVE) && !text.isAt(at, "the")) {
      return false;
    }
    int back = at + 1;
    while (back < Math.min(text.size(), at + 5) && !text.isAt(back, "back")) {
      back++;
    }
    boolean last = text.isAt(back, "back") && !text.isAt(back + 1, "to");
    return last
        && text.isAt(back - 1, WordClass.NOUN)
        && switch (text.token(back - 1).lemma()) {
          case "life",
              "self",
              "confidence",
              "independence",
              "dignity",
              "spark",
              "body",
              "speech",
              "voice",
              "strength",
              "health",
              "energy",
              "sleep",
              "memory",
              "appetite",
              "movement",
              "mobility",
              "balance",
              "fitness" ->
              false;
          default -> true;
        };
  }

  /** "Spend a night at home", "Spend Saturdays with my lad": time that has a name. */
  private static boolean isSpent(GoalWords goal) {
    if (!goal.verbLemma().equals("spend") || GoalShape.comparative(goal) >= 0) {
      return false;
    }
    Text text = goal.text;
    boolean named = false;
    for (int i = goal.verb + 1; i < text.size(); i++) {
      named |= isNamedTime(text.token(i).lemma());
      boolean somewhere =
          text.isAt(i, "at")
              || text.isAt(i, "in")
              || text.isAt(i, "with")
              || text.isAt(i, "on")
              || text.isAt(i, "away");
      if (somewhere) {
        return named;
      }
    }
    return false;
  }

  private static boolean isNamedTime(String lemma) {
    return switch (lemma) {
      case "night",
          "day",
          "weekend",
          "evening",
          "afternoon",
          "morning",
          "week",
          "hour",
          "christmas",
          "easter",
          "eid",
          "diwali",
          "birthday",
          "saturday",
          "sunday",
          "saturdays",
          "sundays" ->
          true;
      default -> false;
    };
  }

  /** "Be there when my grandson is born", "be well enough for my son's graduation". */
  private static boolean isPresence(GoalWords goal) {
    Text text = goal.text;
    if (!goal.verbLemma().equals("be")) {
      return false;
    }
    int next = goal.verb + 1;
    if (text.isAt(next, "there") || text.isAt(next, "present") || text.isAt(next, "home")) {
      boolean event =
          text.isAt(next + 1, "when") || text.isAt(next + 1, "for") || text.isAt(next + 1, "at");
      return event && text.size() > next + 3 && !text.isAt(next + 2, WordClass.PRONOUN);
    }
    for (int i = next; i + 3 < text.size(); i++) {
      if (text.isAt(i, "enough") && text.isAt(i + 1, "for")) {
        return text.isAt(i + 2, WordClass.POSSESSIVE)
            && (text.isAt(i + 4, WordClass.NOUN) || !goal.amounts.limits().isEmpty());
      }
    }
    return false;
  }

  /** "Do my own shopping", "manage my own tablets": not "make my own decisions". */
  private static boolean isDoneForOneself(GoalWords goal) {
    switch (goal.verbLemma()) {
      case "do", "manage", "make", "cook", "pay", "order", "collect", "run", "clean", "iron" -> {}
      default -> {
        return false;
      }
    }
    Text text = goal.text;
    int at = goal.verb + 1;
    boolean own = text.isAt(at, WordClass.POSSESSIVE) && text.isAt(at + 1, "own");
    return own
        && (text.isAt(at + 2, WordClass.NOUN) || text.isAt(at + 2, WordClass.GERUND))
        && GoalShape.comparative(goal) < 0
        && switch (text.token(at + 2).lemma()) {
          case "decision", "choice", "mind", "way", "life", "thing", "path", "affair", "need" ->
              false;
          default -> true;
        };
  }

  /** "Transfers bed to chair with assistance of one", "Independent with transfers". */
  private static boolean isHelpNeeded(GoalWords goal) {
    Text text = goal.text;
    boolean act = false;
    boolean help = false;
    for (int i = 0; i < text.size(); i++) {
      act |= isBodilyAct(text.token(i).lemma());
      help |= isHelp(text, i);
    }
    return act && help && GoalShape.comparative(goal) < 0;
  }

  private static boolean isBodilyAct(String lemma) {
    return switch (lemma) {
      case "transfer", "mobilise", "toilet", "stair", "dress", "wash", "shower", "feed", "bath" ->
          true;
      default -> false;
    };
  }

  private static boolean isHelp(Text text, int at) {
    boolean one = text.isAt(at + 1, "one") || text.isAt(at + 1, "two");
    return switch (text.token(at).word()) {
      case "independent", "independently", "unaided", "unassisted", "supervision" ->
          text.size() > 1;
      case "with" -> one && (at + 2 >= text.size() || isHelper(text.token(at + 2).lemma()));
      case "of" -> one && at > 0 && (text.isAt(at - 1, "assistance") || text.isAt(at - 1, "help"));
      default -> false;
    };
  }

  private static boolean isHelper(String lemma) {
    return switch (lemma) {
      case "person", "carer", "helper", "nurse" -> true;
      default -> false;
    };
  }

  /** "Taste food again". */
  private static boolean isSensedAgain(GoalWords goal) {
    return switch (goal.verbLemma()) {
      case "taste", "smell", "hear", "see" ->
          goal.text.isAt(goal.text.size() - 1, "again")
              && goal.text.isAt(goal.verb + 1, WordClass.NOUN);
      default -> false;
    };
  }

  /** "Make a will", "sign a tenancy", "keep my tenancy". */
  private static boolean isMadeOnce(GoalWords goal) {
    int last = goal.verb + 2;
    if (goal.verb < 0 || last >= goal.text.size()) {
      return false;
    }
    boolean one = goal.text.isAt(last - 1, "a") || goal.text.isAt(last - 1, WordClass.POSSESSIVE);
    boolean paper = goal.text.isAt(last, "will") || goal.text.isAt(last, "tenancy");
    return one
        && paper
        && switch (goal.verbLemma()) {
          case "make", "write", "sign", "keep", "get" -> true;
          default -> false;
        };
  }

  /** "Have somebody to sit with me on Sundays": company that has a deed. */
  private static boolean isCompany(GoalWords goal) {
    Text text = goal.text;
    int who = goal.verb + 1;
    boolean somebody = text.isAt(who, "somebody") || text.isAt(who, "someone");
    return goal.verbLemma().equals("have")
        && somebody
        && text.isAt(who + 1, WordClass.TO)
        && text.size() > who + 4;
  }

  /** "Eat a piece of fruit a day": how often, said by one thing and one length of time. */
  static boolean isPerDay(Text text) {
    for (int i = 2; i + 1 < text.size(); i++) {
      boolean per = text.isAt(i, "a") || text.isAt(i, "each") || text.isAt(i, "per");
      if (per && text.isAt(i - 1, WordClass.NOUN) && isRhythm(text.token(i + 1).word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRhythm(String word) {
    return switch (word) {
      case "day", "week", "night", "month", "morning", "evening", "fortnight", "weekend" -> true;
      default -> false;
    };
  }

  /** "proper shoes, not slippers": one of two, as all can see. */
  static boolean isOneOfTwo(Text text) {
    for (int i = 2; i + 1 < text.size(); i++) {
      boolean not = text.isAt(i, "not") && text.isAt(i - 1, ",");
      if (not && !text.isAt(i + 1, WordClass.VERB)) {
        return true;
      }
    }
    return false;
  }

  /** "Take my tablets right", "eat properly": how well, and nobody can say how well is well. */
  static boolean isHowWell(GoalWords goal) {
    int last = goal.text.size() - 1;
    if (last < 1 || goal.amounts.any()) {
      return false;
    }
    return switch (goal.text.token(last).word()) {
      case "properly", "sensibly", "safely" -> true;
      case "right", "well" -> goal.text.isAt(last - 1, WordClass.NOUN) && !goal.ability;
      default -> false;
    };
  }

  /** "Cut out sugar", "stop taking codeine": from then on it happens or it does not. */
  static boolean isGivingUp(GoalWords goal) {
    Text text = goal.text;
    int next = goal.verb + 1;
    boolean out =
        goal.verbLemma().equals("cut") && text.isAt(next, "out")
            || goal.verbLemma().equals("come") && text.isAt(next, "off")
            || goal.verbLemma().equals("give") && text.isAt(next, "up");
    if (out) {
      return goal.concreteNoun(next + 1) >= 0;
    }
    boolean stops = goal.verbLemma().equals("stop") || goal.verbLemma().equals("quit");
    return stops
        && text.isAt(next, WordClass.GERUND)
        && !GoalShape.isOnlyMental(goal)
        && goal.concreteNoun(next + 1) >= 0;
  }
}
