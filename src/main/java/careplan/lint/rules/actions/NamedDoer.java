package careplan.lint.rules.actions;

import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who an action begins with: "I ring Nia", "Tina washes my back". */
final class NamedDoer {
  private final Map<String, Text> byFirstName = new HashMap<>();

  NamedDoer(Plan plan) {
    for (TeamMember member : plan.team()) {
      Text name = member.name().orElse(null);
      Text id = member.id().orElse(null);
      if (name != null && id != null) {
        byFirstName.putIfAbsent(firstWord(name.value()), id);
      }
    }
  }

  /** {@code me}, or the id of somebody in the team as it stands there. */
  Optional<Object> in(String action) {
    String first = firstWord(action);
    if (first.equals("I") || first.equals("I'll")) {
      return Optional.of("me");
    }
    return first.length() > 1 ? Optional.ofNullable(byFirstName.get(first)) : Optional.empty();
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }
}
