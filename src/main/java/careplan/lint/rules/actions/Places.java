package careplan.lint.rules.actions;

import careplan.language.Text;
import careplan.language.WordClass;
import careplan.plan.Action;

/** Whether anybody could wonder where an action is done (R100). */
final class Places {
  private Places() {}

  /** Where people must meet and nothing tells the place. */
  static boolean isOpen(Action action) {
    return action.where().isEmpty()
        && !action.block().has("how")
        && needsAPlace(action)
        && isForOthers(action)
        && !tellsPlace(action.statement().orElseThrow().value());
  }

  private static boolean needsAPlace(Action action) {
    return action.block().is("kind", "treatment")
        || action.block().is("kind", "social-prescription")
        || action.block().is("kind", "training")
        || action.block().is("kind", "everyday-help");
  }

  private static boolean isForOthers(Action action) {
    for (careplan.plan.Text who : action.who()) {
      if (!who.value().equals("me")) {
        return true;
      }
    }
    return action.who().isEmpty();
  }

  private static boolean tellsPlace(String action) {
    Text text = Text.of(action);
    for (int i = 0; i < text.size(); i++) {
      if (text.isAt(i, WordClass.PREPOSITION) && leadsToAPlace(text.token(i).word())
          || text.isAt(i, "home")
          || text.isAt(i, "upstairs")
          || text.isAt(i, "downstairs")
          || text.isAt(i, "outside")) {
        return true;
      }
    }
    return false;
  }

  private static boolean leadsToAPlace(String preposition) {
    return switch (preposition) {
      case "at", "in", "into", "to", "from", "on", "by", "round", "around", "along", "through" ->
          true;
      default -> false;
    };
  }
}
