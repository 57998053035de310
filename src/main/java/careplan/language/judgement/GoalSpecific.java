package careplan.language.judgement;

import careplan.language.Negation;
import careplan.language.Range;
import careplan.language.WordClass;
import careplan.language.judgement.GoalVerdict.Answer;
import java.util.Optional;

/** Asks whether a reader can tell what exactly will be done or be different (R104). */
final class GoalSpecific {

  private GoalSpecific() {}

  static Answer of(GoalWords goal, GoalWords measure) {
    if (goal.text.size() == 0) {
      return new Answer(false, GoalReason.ONLY_TOPIC, Optional.empty());
    }
    Range rest = goal.rest();
    int concrete = goal.concreteNoun(goal.isPassive() ? 0 : goal.verb + 1);
    if (GoalOwner.doingAsAsked(goal.text) != null
        && !goal.amounts.any()
        && !measure.amounts.any()) {
      return Answers.answer(false, GoalReason.ONLY_TOPIC, goal.words(Input.TEXT, goal.text.all()));
    }
    if (goal.isFigurative() && !goal.amounts.any() && measure.text.size() < 2) {
      return Answers.answer(false, GoalReason.ONLY_STATE, goal.words(Input.TEXT, rest));
    }
    if (GoalEnds.isFromTo(goal.text)) {
      return Answers.answer(true, GoalReason.AMOUNT_GIVEN, goal.words(Input.TEXT, rest));
    }
    if (GoalShape.isCounted(goal) || GoalShape.isFullOfAmounts(goal)) {
      return Answers.answer(true, GoalReason.AMOUNT_GIVEN, goal.words(Input.TEXT, new Range(0, 2)));
    }
    if (!goal.amounts.numbers().isEmpty()
        && (concrete >= 0 && (!goal.isObjectGeneral() || goal.text.isAt(concrete, WordClass.GERUND))
            || GoalShape.isThreshold(goal) && !GoalEvents.isShareOfNothing(goal))) {
      return Answers.answer(
          true, GoalReason.AMOUNT_GIVEN, goal.words(Input.TEXT, goal.amounts.numbers().get(0)));
    }
    if (!measure.amounts.numbers().isEmpty()
        && !GoalShape.isOnlyRhythm(measure)
        && GoalShape.isThreshold(measure)) {
      return Answers.answer(
          true,
          GoalReason.AMOUNT_GIVEN,
          measure.words(Input.MEASURE, measure.amounts.numbers().get(0)));
    }
    if (goal.verbIs("activity") && goal.amounts.any()) {
      return Answers.answer(true, GoalReason.DEED_NAMED, goal.words(Input.TEXT, rest));
    }
    if (GoalShape.isWithout(goal)) {
      return Answers.answer(true, GoalReason.DONE_OR_NOT, goal.words(Input.TEXT, rest));
    }
    if (GoalShape.isClean(goal.text)
        || GoalEvents.isNotDoneTo(goal)
        || GoalEnds.isEndState(goal)
        || GoalSeen.isSoOrNot(goal)
        || GoalEnds.isPlainToSee(goal)
        || GoalEnds.isSelfCare(goal)
        || GoalEnds.isOwned(goal)
        || GoalEnds.isDoneOnce(goal)
        || GoalEnds.isReturn(goal)
        || GoalEnds.isThereOften(goal)
        || GoalEnds.isSensed(goal)
        || GoalEnds.isEnoughFor(goal)
        || GoalEnds.isKnownHow(goal)
        || GoalEnds.isHadDone(goal)
        || GoalEnds.isWithNone(goal)) {
      return Answers.answer(true, GoalReason.DONE_OR_NOT, goal.words(Input.TEXT, rest));
    }
    boolean seen =
        measure.text.size() > 1
            && !GoalShape.isInstrument(measure)
            && (GoalShape.isDeedToSee(measure)
                || !measure.amounts.rhythms().isEmpty() && measure.verb >= 0
                || measure.concreteNoun(0) >= 0 && !measure.text.isAt(0, "self")
                || Negation.isIn(measure.text, measure.text.all()));
    if (goal.verb >= 0
        && goal.verbIs("deed")
        && !GoalShape.isState(goal)
        && !GoalShape.isOnlyMental(goal)) {
      boolean situated = goal.hasCompany() || GoalEvents.spendsTimeSomewhere(goal);
      boolean pointed =
          (concrete >= 0 || situated)
              && !(goal.isObjectGeneral() && !seen && !situated)
              && !(GoalEvents.isHandling(goal) && !seen && !goal.amounts.any());
      boolean onlyCompared = concrete < 0 && GoalShape.comparative(goal) == goal.verb + 1;
      pointed &= !GoalEvents.isGettingBetter(goal);
      if (pointed || GoalShape.isPlainDeed(goal) && !onlyCompared) {
        return Answers.answer(
            true,
            GoalReason.DEED_NAMED,
            goal.words(Input.TEXT, new Range(goal.verb, Math.max(concrete, goal.verb) + 1)));
      }
      if (!seen) {
        boolean staffRoutine = goal.verbIs("staff") && goal.amounts.any();
        return Answers.answer(
            staffRoutine,
            staffRoutine ? GoalReason.AMOUNT_GIVEN : GoalReason.ONLY_TOPIC,
            goal.words(Input.TEXT, rest));
      }
    }
    if (goal.verbIs("staff") && !goal.amounts.rhythms().isEmpty()) {
      return Answers.answer(
          true,
          GoalReason.AMOUNT_GIVEN,
          Answers.at(Input.TEXT, goal.text, goal.amounts.rhythms().get(0)));
    }
    if (seen) {
      return Answers.answer(
          true, GoalReason.SIGN_GIVEN, DecidingWords.all(Input.MEASURE, measure.text));
    }
    if (goal.verb < 0) {
      boolean topic =
          concrete < 0
              || goal.text.size() < 4
              || GoalShape.isTopic(goal)
              || GoalShape.comparative(goal) == 0;
      return Answers.answer(
          !topic,
          topic ? GoalReason.ONLY_TOPIC : GoalReason.DEED_NAMED,
          DecidingWords.all(Input.TEXT, goal.text));
    }
    if (GoalShape.isState(goal)) {
      boolean placed =
          GoalEvents.isFeltWhileDoing(goal)
              || GoalShape.comparative(goal) < 0 && goal.ability
              || GoalShape.comparative(goal) < 0
                  && concrete >= 0
                  && goal.text.size() - goal.verb > 4
                  && !goal.verbLemma().equals("feel")
                  && GoalShape.hasPlace(goal);
      return Answers.answer(
          placed,
          placed ? GoalReason.DEED_NAMED : GoalReason.ONLY_STATE,
          goal.words(Input.TEXT, rest));
    }
    int method = goal.method();
    if (method > 0 && goal.concreteNoun(method) >= 0) {
      return Answers.answer(
          true, GoalReason.DEED_NAMED, goal.words(Input.TEXT, new Range(method, goal.text.size())));
    }
    if (goal.verbIs("change")) {
      return Answers.answer(false, GoalReason.ONLY_CHANGE, goal.words(Input.TEXT, rest));
    }
    return Answers.answer(
        concrete >= 0,
        concrete >= 0 ? GoalReason.DEED_NAMED : GoalReason.ONLY_TOPIC,
        goal.words(Input.TEXT, rest));
  }
}
