package careplan.lint.rules.actions;

import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.Optional;

/** Who an action begins with: "I ring Nia", "Tina washes my back". */
final class NamedDoer {
  private NamedDoer() {}

  /** {@code me}, or the id of somebody in the team as it stands there. */
  static Optional<Object> in(Plan plan, String action) {
    if (action.startsWith("I ") || action.startsWith("I'll ") || action.startsWith("I will ")) {
      return Optional.of("me");
    }
    for (TeamMember member : plan.team()) {
      Text name = member.name().orElse(null);
      Text id = member.id().orElse(null);
      if (name != null && id != null && beginsWith(action, firstWord(name.value()))) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  private static boolean beginsWith(String action, String name) {
    return name.length() > 1 && action.startsWith(name + " ");
  }
}
