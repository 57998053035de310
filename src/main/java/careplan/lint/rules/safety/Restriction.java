package careplan.lint.rules.safety;

import careplan.plan.Action;
import careplan.plan.SafetyEntry;
import careplan.plan.Text;
import java.util.Optional;

/** What a safety entry takes away from the person (R187). */
final class Restriction {
  private Restriction() {}

  /**
   * The words that limit: of {@code restriction}, else of an action that somebody else takes and
   * that opens with locking, restraining or confiscating.
   */
  static Optional<Text> of(SafetyEntry entry) {
    Optional<Text> said = entry.restriction().flatMap(block -> block.text("what"));
    if (said.isPresent()) {
      return said;
    }
    for (Action action : entry.actions()) {
      if (!action.isOver() && !isMine(action) && limits(action)) {
        return action.statement();
      }
    }
    return Optional.empty();
  }

  private static boolean isMine(Action action) {
    for (Text who : action.who()) {
      if (who.value().equals("me")) {
        return true;
      }
    }
    return false;
  }

  /** R187 names these three; "do not lock me in" and "the lockable box" are none. */
  private static boolean limits(Action action) {
    Words words = Words.of(action.statement().map(Text::value).orElse(""));
    for (int i = 0; i < words.size(); i++) {
      boolean limits =
          switch (words.word(i)) {
            case "lock", "locks", "restrain", "restrains", "confiscate", "confiscates" -> true;
            default -> false;
          };
      if (limits && !Avoidance.isDenied(words, i)) {
        return true;
      }
    }
    return false;
  }
}
