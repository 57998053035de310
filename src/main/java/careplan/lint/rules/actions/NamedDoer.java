package careplan.lint.rules.actions;

import careplan.plan.Action;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who an action begins with: "I ring Nia", "Tina washes my back". */
final class NamedDoer {
  private final Plan plan;
  private final Map<String, Text> byFirstName = new HashMap<>();

  NamedDoer(Plan plan) {
    this.plan = plan;
    for (TeamMember member : plan.team()) {
      Text name = member.name().orElse(null);
      Text id = member.id().orElse(null);
      if (name != null && id != null) {
        byFirstName.putIfAbsent(firstWord(name.value()), id);
      }
    }
  }

  /** Whoever does an action by itself, where that is the person or somebody of the team. */
  Optional<Object> owner(Action action) {
    List<Text> who = action.who();
    if (who.size() != 1) {
      return Optional.empty();
    }
    boolean known = who.get(0).value().equals("me") || plan.member(who.get(0).value()).isPresent();
    return known ? Optional.of(who.get(0)) : Optional.empty();
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
