package careplan.language.judgement;

import careplan.language.Negation;
import careplan.language.Range;
import careplan.language.Text;
import careplan.language.judgement.GoalVerdict.Answer;

/** Asks whether two people could agree that a goal was reached (R105). */
final class GoalMeasurable {

  private GoalMeasurable() {}

  static Answer of(GoalWords goal, GoalWords measure, Text by, Answer specific) {
    if (!goal.amounts.numbers().isEmpty()) {
      return Answers.answer(
          true, GoalReason.AMOUNT_GIVEN, goal.words(Input.TEXT, goal.amounts.numbers().get(0)));
    }
    if (GoalEnds.isFromTo(goal.text)) {
      return Answers.answer(true, GoalReason.AMOUNT_GIVEN, goal.words(Input.TEXT, goal.rest()));
    }
    if (GoalShape.isCounted(goal)) {
      return Answers.answer(true, GoalReason.AMOUNT_GIVEN, goal.words(Input.TEXT, new Range(0, 2)));
    }
    if (specific.holds() && GoalSeen.isPerDay(goal.text) && GoalShape.comparative(goal) < 0) {
      return Answers.answer(true, GoalReason.AMOUNT_GIVEN, specific.words().orElseThrow());
    }
    if (!goal.amounts.rhythms().isEmpty()
        && GoalShape.comparative(goal) < 0
        && !GoalShape.isOnlyChange(goal)
        && (specific.holds() || !GoalShape.isState(goal))) {
      return Answers.answer(
          true,
          GoalReason.AMOUNT_GIVEN,
          Answers.at(Input.TEXT, goal.text, goal.amounts.rhythms().get(0)));
    }
    if (measure.amounts.any()) {
      return Answers.answer(
          true,
          GoalReason.AMOUNT_GIVEN,
          measure.amounts.numbers().isEmpty()
              ? Answers.at(Input.MEASURE, measure.text, measure.amounts.rhythms().get(0))
              : measure.words(Input.MEASURE, measure.amounts.numbers().get(0)));
    }
    Amounts inBy = Amounts.of(by);
    if (!inBy.rhythms().isEmpty() && inBy.limits().isEmpty()) {
      return Answers.answer(
          true, GoalReason.AMOUNT_GIVEN, Answers.at(Input.BY, by, inBy.rhythms().get(0)));
    }
    if (measure.text.size() > 1
        && !GoalShape.isInstrument(measure)
        && (GoalShape.isDeedToSee(measure)
            || measure.concreteNoun(0) >= 0 && !measure.text.isAt(0, "self")
            || Negation.isIn(measure.text, measure.text.all()))) {
      return Answers.answer(
          true, GoalReason.SIGN_GIVEN, DecidingWords.all(Input.MEASURE, measure.text));
    }
    if (specific.holds()
        && (specific.reason() == GoalReason.DONE_OR_NOT
            || GoalShape.isGivingUp(goal)
            || GoalSeen.isGivingUp(goal)
            || GoalEvents.isOnTheCalendar(goal))) {
      return Answers.answer(true, GoalReason.DONE_OR_NOT, specific.words().orElseThrow());
    }
    if (specific.holds() && specific.reason() == GoalReason.DEED_NAMED) {
      boolean compared = GoalShape.comparative(goal) >= 0 || GoalSeen.isHowWell(goal);
      boolean felt = goal.verbLemma().equals("feel");
      boolean unaided =
          GoalEvents.isOnce(goal)
              || GoalEvents.isDoneToOne(goal)
              || GoalShape.isUnaided(goal)
              || GoalShape.reachesPlace(goal)
              || GoalSeen.isOneOfTwo(goal.text)
              || goal.isNegated();
      if (!compared && !felt && (unaided || goal.ability || !GoalHabits.isHabit(goal))) {
        return Answers.answer(true, GoalReason.DONE_OR_NOT, specific.words().orElseThrow());
      }
      return Answers.answer(
          false,
          compared ? GoalReason.ONLY_COMPARED : GoalReason.NO_AMOUNT,
          specific.words().orElseThrow());
    }
    return new Answer(
        false,
        specific.reason() == GoalReason.DEED_NAMED ? GoalReason.NO_AMOUNT : specific.reason(),
        specific.words());
  }
}
