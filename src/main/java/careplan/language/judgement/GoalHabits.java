package careplan.language.judgement;

import careplan.language.WordClass;

/** What people do day by day. */
final class GoalHabits {

  private GoalHabits() {}

  /** What goes on day by day is reached only by how often it is done. */
  static boolean isHabit(GoalWords goal) {
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
