package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.WordClass;

/**
 * Words that set a time or an amount: a need is there all the time, what comes at set times is a
 * service.
 */
final class Timetable {

  private Timetable() {}

  /** A need is there all the time; what comes at set times is a service. */
  static boolean isScheduled(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = text.token(i).word();
      switch (word) {
        case "daily",
            "weekly",
            "fortnightly",
            "monthly",
            "hourly",
            "nightly",
            "weekday",
            "weekdays",
            "hours",
            "hrs",
            "mornings",
            "mondays",
            "tuesdays",
            "wednesdays",
            "thursdays",
            "fridays",
            "saturdays",
            "sundays",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday" -> {
          return true;
        }
        case "x" -> {
          return true;
        }
        case "times", "weeks", "days", "months", "once", "twice" -> {
          return text.isAt(i - 1, WordClass.NUMBER) || word.equals("once") || word.equals("twice");
        }
        default -> {}
      }
    }
    return false;
  }

  static boolean isDosed(Text text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (text.isAt(i, WordClass.NUMBER)) {
        switch (text.token(i + 1).word()) {
          case "mg", "mcg", "ml", "mls", "micrograms", "g", "puffs", "units" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /** "Weekly weight": what is done to a timetable. */
  static boolean isRoutine(Text text, Range phrase) {
    for (int i = Math.max(0, phrase.from() - 1); i < phrase.to(); i++) {
      switch (text.token(i).word()) {
        case "weekly",
            "fortnightly",
            "monthly",
            "annual",
            "yearly",
            "hourly",
            "nightly",
            "quarterly" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  static boolean isHours(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.isAt(i, WordClass.NUMBER)
          && (text.isAt(i + 1, "hr")
              || text.isAt(i + 1, "hrs")
              || text.isAt(i + 1, "hour")
              || text.isAt(i + 1, "hours"))) {
        return true;
      }
    }
    return false;
  }
}
