package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;

/** Whether a goal names one happening, somebody to do it with or a situation to do it in. */
final class GoalEvents {

  private GoalEvents() {}

  /** "80% of goals", "levels by 20%": a share of what nobody can see. */
  static boolean isShareOfNothing(GoalWords goal) {
    for (int i = 0; i < goal.text.size(); i++) {
      switch (goal.text.token(i).lemma()) {
        case "attend",
            "attendance",
            "session",
            "dose",
            "lesson",
            "meal",
            "trial",
            "opportunity" -> {
          return false;
        }
        default -> {}
      }
    }
    for (Range number : goal.amounts.numbers()) {
      String words = goal.text.words(number);
      if (!words.endsWith("%") && !words.endsWith("cent")) {
        return false;
      }
    }
    return true;
  }

  /** "a meal with my family": whom it is done with is as particular as what is done. */
  static boolean hasCompany(GoalWords goal, Vocabulary vocabulary) {
    Text text = goal.text;
    if (goal.verbLemma().equals("have") && goal.isObjectGeneral()) {
      return false;
    }
    for (int i = goal.verb + 1; i + 2 < text.size(); i++) {
      if (text.isAt(i, "with") && text.isAt(i + 1, WordClass.POSSESSIVE)) {
        return vocabulary.on(Topic.RELATIONS).has(text.token(i + 2))
            || vocabulary.on(Topic.GENERAL_NOUNS).longestAt(text, i + 2) == null;
      }
    }
    return false;
  }

  /** "spend time in the greenhouse": where time is spent is what is done. */
  static boolean spendsTimeSomewhere(GoalWords goal) {
    if (!goal.verbLemma().equals("spend")) {
      return false;
    }
    for (int i = goal.verb + 1; i < goal.text.size(); i++) {
      if (goal.text.isAt(i, WordClass.PREPOSITION)) {
        return goal.concreteNoun(i) >= 0;
      }
    }
    return false;
  }

  /** "sort my debts out", "tackle my anger": that something is dealt with, and not how. */
  static boolean isHandling(GoalWords goal) {
    if (goal.verbLemma().equals("work") && goal.text.isAt(goal.verb + 1, "on")) {
      return true;
    }
    return switch (goal.verbLemma()) {
      case "sort",
          "tackle",
          "handle",
          "address",
          "resolve",
          "deal",
          "face",
          "confront",
          "fix",
          "process",
          "regain",
          "rebuild",
          "explore" ->
          true;
      default -> false;
    };
  }

  /** "Get better at football": at what, and not how one would know. */
  static boolean isGettingBetter(GoalWords goal) {
    return (goal.verbLemma().equals("get") || goal.verbLemma().equals("become"))
        && (goal.text.isAt(goal.verb + 1, "better") || goal.text.isAt(goal.verb + 1, "good"))
        && goal.text.isAt(goal.verb + 2, "at")
        && !goal.amounts.any();
  }

  /** "feel at ease getting undressed at the pool": the situation is named. */
  static boolean isFeltWhileDoing(GoalWords goal) {
    if (!goal.verbLemma().equals("feel")) {
      return false;
    }
    for (int i = goal.verb + 2; i < goal.text.size(); i++) {
      boolean thing =
          (goal.text.isAt(i, "on") || goal.text.isAt(i, "in"))
              && goal.text.isAt(i + 1, "the")
              && goal.concreteNoun(i + 2) == i + 2;
      boolean doing =
          goal.text.isAt(i, WordClass.NOUN)
              && goal.text.isAt(i - 1, WordClass.ADJECTIVE)
              && goal.text.token(i).word().endsWith("ing")
              && !goal.text.token(i).lemma().equals(goal.text.token(i).word());
      if (thing) {
        return true;
      }
      if (doing
          || goal.text.isAt(i, WordClass.GERUND)
          || goal.text.isAt(i, "when")
          || goal.text.isAt(i, "while")) {
        return goal.concreteNoun(i + 1) >= 0;
      }
    }
    return false;
  }

  /** "not be admitted", "not get arrested": it happens or it does not. */
  static boolean isNotDoneTo(GoalWords goal) {
    Text text = goal.text;
    for (int i = 2; i < text.size(); i++) {
      boolean done =
          switch (text.token(i).lemma()) {
            case "admit",
                "readmit",
                "arrest",
                "evict",
                "detain",
                "exclude",
                "section",
                "recall",
                "suspend",
                "expel",
                "sack",
                "hospitalise" ->
                true;
            default -> false;
          };
      boolean undergone = text.isAt(i - 1, "be") || text.isAt(i - 1, "get");
      if (done
          && undergone
          && (text.isAt(i - 2, WordClass.NEGATION) || text.isAt(i - 2, "avoid"))) {
        return true;
      }
    }
    return false;
  }

  /** "Eat a meal with my family", "Do up my bra", "Tell the kids": done once, it is done. */
  static boolean isOnce(GoalWords goal) {
    Text text = goal.text;
    int next = goal.verb + 1;
    return switch (goal.verbLemma()) {
      case "do" -> text.isAt(next, "up");
      case "wear", "use" -> text.isAt(next, WordClass.POSSESSIVE) && hasOccasion(text, next);
      case "drink" -> hasOccasion(text, next);
      case "tell" ->
          text.isAt(next, WordClass.POSSESSIVE)
              || text.isAt(next, WordClass.DETERMINER) && !text.isAt(next, "a");
      case "eat", "read", "watch", "record", "share", "walk" ->
          hasOccasion(text, next)
              || text.isAt(next, "a") && text.isAt(next + 1, "whole")
              || (text.isAt(next, "a") || text.isAt(next, "one") || text.isAt(next, "an"))
                  && text.isAt(next + 1, WordClass.NOUN)
                  && (text.isAt(next + 2, "with")
                      || text.isAt(next + 2, "at")
                      || text.isAt(next + 2, "to")
                      || text.isAt(next + 2, "in"));
      default -> false;
    };
  }

  /** "Take the bins out", "Drink from an open cup": one thing, which is done or is not. */
  static boolean isDoneToOne(GoalWords goal) {
    Text text = goal.text;
    switch (goal.verbLemma()) {
      case "take", "read", "drink", "eat", "wear", "watch", "do", "keep", "stop", "use" -> {}
      default -> {
        return false;
      }
    }
    if (goal.concreteNoun(goal.verb + 1) < 0) {
      return false;
    }
    for (int i = goal.verb + 1; i < Math.min(text.size(), goal.verb + 4); i++) {
      if (text.isAt(i, "the") || text.isAt(i, "own") || text.isAt(i, WordClass.POSSESSIVE)) {
        return text.isAt(i + 1, WordClass.NOUN) || text.isAt(i + 2, WordClass.NOUN);
      }
    }
    return false;
  }

  /** "in front of someone", "when visitors come": the moment at which it is seen. */
  private static boolean hasOccasion(Text text, int from) {
    for (int i = from; i + 2 < text.size(); i++) {
      if (text.isAt(i, "when") || text.isAt(i, "in") && text.isAt(i + 1, "front")) {
        return true;
      }
    }
    return false;
  }

  /** "A week in a caravan in August": named like an event on a calendar. */
  static boolean isOnTheCalendar(GoalWords goal) {
    Text text = goal.text;
    boolean single =
        text.isAt(0, "a") || text.isAt(0, "an") || text.isAt(0, "one") || text.isAt(0, "my");
    if (goal.verb >= 0 || !single || text.size() < 5) {
      return false;
    }
    return text.isAt(2, WordClass.PREPOSITION) || text.isAt(3, WordClass.PREPOSITION);
  }
}
