package careplan.language.judgement;

import careplan.language.Negation;
import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import careplan.language.judgement.GoalVerdict.Answer;
import careplan.language.time.TimeBound;
import java.util.List;
import java.util.Optional;

/** Judges a goal together with its measure, its {@code by} and its reason (R103 to R108). */
public final class GoalJudgement {

  private final Vocabulary vocabulary;
  private final GoalOwner owner;

  /** A judgement that looks words up in these lists. */
  public GoalJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.owner = new GoalOwner(vocabulary);
  }

  /** Judges a goal; each text but the first may be empty. */
  public GoalVerdict of(String goal, String measure, String by, String why) {
    return of(goal, measure, by, why, List.of());
  }

  /**
   * Judges a goal with the steps towards it. Steps say how it is reached, not what it is: they
   * never make a goal specific that is not.
   *
   * @param steps texts of the steps
   */
  public GoalVerdict of(String goal, String measure, String by, String why, List<String> steps) {
    GoalWords words = new GoalWords(Text.of(goal), vocabulary);
    GoalWords measured = new GoalWords(Text.of(measure), vocabulary);
    Text due = Text.of(by);
    Answer specific = specific(words, measured);
    Answer measurable = measurable(words, measured, due, specific);
    return new GoalVerdict(
        specific,
        measurable,
        TimeBound.judge(goal, measure, by),
        owner.of(words, measured, Text.of(why)));
  }

  private static Answer answer(boolean holds, GoalReason reason, DecidingWords words) {
    return new Answer(holds, reason, Optional.of(words));
  }

  private Answer specific(GoalWords goal, GoalWords measure) {
    if (goal.text.size() == 0) {
      return new Answer(false, GoalReason.ONLY_TOPIC, Optional.empty());
    }
    Range rest = goal.rest();
    int concrete = goal.concreteNoun(goal.isPassive() ? 0 : goal.verb + 1);
    if (GoalOwner.doingAsAsked(goal.text) != null
        && !goal.amounts.any()
        && !measure.amounts.any()) {
      return answer(false, GoalReason.ONLY_TOPIC, goal.words(Input.TEXT, goal.text.all()));
    }
    if (isCounted(goal)) {
      return answer(true, GoalReason.AMOUNT_GIVEN, goal.words(Input.TEXT, new Range(0, 2)));
    }
    if (!goal.amounts.numbers().isEmpty()
        && (concrete >= 0 && (!goal.isObjectGeneral() || goal.text.isAt(concrete, WordClass.GERUND))
            || isThreshold(goal))) {
      return answer(
          true, GoalReason.AMOUNT_GIVEN, goal.words(Input.TEXT, goal.amounts.numbers().get(0)));
    }
    if (!measure.amounts.numbers().isEmpty() && !isOnlyRhythm(measure) && isThreshold(measure)) {
      return answer(
          true,
          GoalReason.AMOUNT_GIVEN,
          measure.words(Input.MEASURE, measure.amounts.numbers().get(0)));
    }
    if (goal.verbIs("activity") && goal.amounts.any()) {
      return answer(true, GoalReason.DEED_NAMED, goal.words(Input.TEXT, rest));
    }
    if (isWithout(goal)) {
      return answer(true, GoalReason.DONE_OR_NOT, goal.words(Input.TEXT, rest));
    }
    if (isClean(goal.text)) {
      return answer(true, GoalReason.DONE_OR_NOT, goal.words(Input.TEXT, rest));
    }
    boolean seen =
        measure.text.size() > 1
            && (measure.concreteNoun(0) >= 0 && !measure.text.isAt(0, "self")
                || Negation.isIn(measure.text, measure.text.all()));
    if (goal.verb >= 0 && goal.verbIs("deed") && !isState(goal) && !isOnlyMental(goal)) {
      boolean pointed = concrete >= 0 && !(goal.isObjectGeneral() && !seen);
      if (pointed || isPlainDeed(goal)) {
        return answer(
            true,
            GoalReason.DEED_NAMED,
            goal.words(Input.TEXT, new Range(goal.verb, Math.max(concrete, goal.verb) + 1)));
      }
      if (!seen) {
        boolean staffRoutine = goal.verbIs("staff") && goal.amounts.any();
        return answer(
            staffRoutine,
            staffRoutine ? GoalReason.AMOUNT_GIVEN : GoalReason.ONLY_TOPIC,
            goal.words(Input.TEXT, rest));
      }
    }
    if (goal.verbIs("staff") && !goal.amounts.rhythms().isEmpty()) {
      return answer(
          true, GoalReason.AMOUNT_GIVEN, at(Input.TEXT, goal.text, goal.amounts.rhythms().get(0)));
    }
    if (seen) {
      return answer(true, GoalReason.SIGN_GIVEN, DecidingWords.all(Input.MEASURE, measure.text));
    }
    if (goal.verb < 0) {
      boolean topic =
          concrete < 0 || goal.text.size() < 4 || isTopic(goal) || comparative(goal) == 0;
      return answer(
          !topic,
          topic ? GoalReason.ONLY_TOPIC : GoalReason.DEED_NAMED,
          DecidingWords.all(Input.TEXT, goal.text));
    }
    if (isState(goal)) {
      boolean placed =
          comparative(goal) < 0 && goal.ability
              || comparative(goal) < 0
                  && concrete >= 0
                  && goal.text.size() - goal.verb > 4
                  && hasPlace(goal);
      return answer(
          placed,
          placed ? GoalReason.DEED_NAMED : GoalReason.ONLY_STATE,
          goal.words(Input.TEXT, rest));
    }
    int method = goal.method();
    if (method > 0 && goal.concreteNoun(method) >= 0) {
      return answer(
          true, GoalReason.DEED_NAMED, goal.words(Input.TEXT, new Range(method, goal.text.size())));
    }
    if (goal.verbIs("change")) {
      return answer(false, GoalReason.ONLY_CHANGE, goal.words(Input.TEXT, rest));
    }
    return answer(
        concrete >= 0,
        concrete >= 0 ? GoalReason.DEED_NAMED : GoalReason.ONLY_TOPIC,
        goal.words(Input.TEXT, rest));
  }

  /** "No drink for 90 days", "Ninety meetings": begins with how many. */
  private static boolean isCounted(GoalWords goal) {
    boolean none = goal.text.isAt(0, "no") || goal.text.isAt(0, "zero");
    boolean some =
        goal.text.isAt(0, WordClass.NUMBER) && !goal.amounts.isRhythm(goal.text, new Range(0, 1));
    return (none || some) && goal.text.isAt(1, WordClass.NOUN);
  }

  /** "stop thinking about food": nobody can see it. */
  private static boolean isOnlyMental(GoalWords goal) {
    boolean stops = goal.verbLemma().equals("stop") || goal.verbLemma().equals("quit");
    if (!stops || goal.verb + 1 >= goal.text.size()) {
      return false;
    }
    return switch (goal.text.token(goal.verb + 1).lemma()) {
      case "think",
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
  private static boolean isClean(Text text) {
    for (int i = 0; i < text.size(); i++) {
      boolean clean =
          text.isAt(i, "sober")
              || text.isAt(i, "abstinent")
              || (text.isAt(i, "clean") || text.isAt(i, "dry"))
                  && (text.isAt(i - 1, "stay")
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

  /** "Go a week without cutting". */
  private static boolean isWithout(GoalWords goal) {
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
  private static boolean isGivingUp(GoalWords goal) {
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

  private static boolean isThreshold(GoalWords goal) {
    for (Range number : goal.amounts.numbers()) {
      if (goal.amounts.isRhythm(goal.text, number)) {
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

  private static boolean isOnlyRhythm(GoalWords measure) {
    for (Range number : measure.amounts.numbers()) {
      var span = measure.text.span(number);
      boolean within = false;
      for (var rhythm : measure.amounts.rhythms()) {
        within |= span.overlaps(rhythm);
      }
      if (!within) {
        return false;
      }
    }
    return true;
  }

  private static boolean isState(GoalWords goal) {
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
  private static boolean isPlainDeed(GoalWords goal) {
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

  private boolean hasPlace(GoalWords goal) {
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

  private Answer measurable(GoalWords goal, GoalWords measure, Text by, Answer specific) {
    if (!goal.amounts.numbers().isEmpty()) {
      return answer(
          true, GoalReason.AMOUNT_GIVEN, goal.words(Input.TEXT, goal.amounts.numbers().get(0)));
    }
    if (isCounted(goal)) {
      return answer(true, GoalReason.AMOUNT_GIVEN, goal.words(Input.TEXT, new Range(0, 2)));
    }
    if (!goal.amounts.rhythms().isEmpty() && comparative(goal) < 0 && !isOnlyChange(goal)) {
      return answer(
          true, GoalReason.AMOUNT_GIVEN, at(Input.TEXT, goal.text, goal.amounts.rhythms().get(0)));
    }
    if (measure.amounts.any()) {
      return answer(
          true,
          GoalReason.AMOUNT_GIVEN,
          measure.amounts.numbers().isEmpty()
              ? at(Input.MEASURE, measure.text, measure.amounts.rhythms().get(0))
              : measure.words(Input.MEASURE, measure.amounts.numbers().get(0)));
    }
    Amounts inBy = Amounts.of(by);
    if (!inBy.rhythms().isEmpty() && inBy.limits().isEmpty()) {
      return answer(true, GoalReason.AMOUNT_GIVEN, at(Input.BY, by, inBy.rhythms().get(0)));
    }
    if (measure.text.size() > 1
        && (measure.concreteNoun(0) >= 0 && !measure.text.isAt(0, "self")
            || Negation.isIn(measure.text, measure.text.all()))) {
      return answer(true, GoalReason.SIGN_GIVEN, DecidingWords.all(Input.MEASURE, measure.text));
    }
    if (specific.holds() && (specific.reason() == GoalReason.DONE_OR_NOT || isGivingUp(goal))) {
      return answer(true, GoalReason.DONE_OR_NOT, specific.words().orElseThrow());
    }
    if (specific.holds() && specific.reason() == GoalReason.DEED_NAMED) {
      boolean compared = comparative(goal) >= 0;
      boolean unaided = isUnaided(goal) || reachesPlace(goal) || goal.isNegated();
      if (!compared && (unaided || goal.ability || !isHabit(goal))) {
        return answer(true, GoalReason.DONE_OR_NOT, specific.words().orElseThrow());
      }
      return answer(
          false,
          compared ? GoalReason.ONLY_COMPARED : GoalReason.NO_AMOUNT,
          specific.words().orElseThrow());
    }
    return new Answer(
        false,
        specific.reason() == GoalReason.DEED_NAMED ? GoalReason.NO_AMOUNT : specific.reason(),
        specific.words());
  }

  /** "Minimise drinking on weekdays" has a time and no amount. */
  private static boolean isOnlyChange(GoalWords goal) {
    return switch (goal.verbLemma()) {
      case "minimise", "reduce", "improve", "increase", "enhance", "decrease", "lessen" -> true;
      default -> false;
    };
  }

  private static DecidingWords at(Input input, Text text, careplan.language.Span span) {
    return new DecidingWords(input, span.start(), span.end(), span.in(text.source()));
  }

  private static int comparative(GoalWords goal) {
    for (int i = 0; i < goal.text.size(); i++) {
      switch (goal.text.token(i).word()) {
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
  private static boolean reachesPlace(GoalWords goal) {
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

  private static boolean isUnaided(GoalWords goal) {
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

  /** What goes on day by day is reached only by how often it is done. */
  private static boolean isHabit(GoalWords goal) {
    return switch (goal.verbLemma()) {
      case "eat",
          "drink",
          "take",
          "use",
          "follow",
          "wear",
          "exercise",
          "track",
          "log",
          "monitor",
          "meditate",
          "avoid",
          "limit",
          "reduce",
          "increase",
          "watch",
          "choose",
          "focus",
          "do",
          "keep",
          "practise",
          "record",
          "stop",
          "let",
          "manage",
          "cut",
          "swap",
          "switch",
          "know",
          "spend",
          "look",
          "talk",
          "tell",
          "listen",
          "stretch",
          "consume",
          "walk",
          "jog",
          "maintain",
          "opt",
          "add",
          "restart",
          "view",
          "discuss",
          "prioritise",
          "continue",
          "read",
          "support",
          "help",
          "engage",
          "share" ->
          true;
      default -> goal.text.isAt(goal.verb, WordClass.GERUND);
    };
  }
}
