package careplan.create;

import careplan.conversation.Answers;
import careplan.plan.Detail;
import java.util.List;

/** Which lines of the table are asked about: the size and type of the plan, and what was said. */
final class Conditions {
  private final Start start;
  private final Answers answers;
  private final Walk.Lacking lacking;

  /**
   * @param lacking says what lint finds in the plan so far
   */
  Conditions(Start start, Answers answers, Walk.Lacking lacking) {
    this.start = start;
    this.answers = answers;
    this.lacking = lacking;
  }

  /** What was answered counts, also where a later choice made the question needless. */
  boolean isAsked(Ask ask, String key, List<Ask> siblings, Detail detail, List<String> types) {
    String gate = ask.isGroup() ? "." + ask.children().get(0).path() : "";
    boolean isAnswered =
        !answers.words(key + gate).isEmpty() || !answers.words(key + ".1" + gate).isEmpty();
    if (start.leftOut().contains(String.join(".", ask.steps())) && !isAnswered) {
      return false;
    }
    return ask.isFor(detail, types)
        || isAnswered && !isAskedElsewhere(ask, siblings, detail, types);
  }

  /** Whether another line of the table asks the same of such a plan. */
  private static boolean isAskedElsewhere(
      Ask ask, List<Ask> siblings, Detail detail, List<String> types) {
    for (Ask other : siblings) {
      if (other.path().equals(ask.path()) && other.isFor(detail, types)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a question hangs on was said in the same block. */
  static boolean holds(Ask ask, Level level) {
    String condition = ask.marks().get("if");
    if (condition == null) {
      return true;
    }
    int colon = condition.indexOf(':');
    String said = level.said().getOrDefault(condition.substring(0, colon), "");
    String wanted = condition.substring(colon + 1);
    return wanted.equals("*") ? !said.isEmpty() : wanted.equals(said);
  }

  /** Whether what is asked again is missing still, and was not left out on purpose. */
  boolean isStillLacking(Ask ask, List<String> place, Walk walk) {
    String rule = ask.marks().get("lacking");
    if (rule == null) {
      return true;
    }
    for (Visit visit : walk.visits()) {
      boolean isThere =
          visit.place().size() >= place.size()
              && visit.place().subList(0, place.size()).equals(place);
      if (isThere && visit.answer().isSkipped()) {
        return false;
      }
    }
    return lacking.isSo(walk, rule);
  }
}
