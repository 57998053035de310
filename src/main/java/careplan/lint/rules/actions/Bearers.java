package careplan.lint.rules.actions;

import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Who in the team has which role. */
final class Bearers {
  private final Map<String, Text> byRole = new HashMap<>();

  Bearers(Plan plan) {
    for (TeamMember member : plan.team()) {
      Text role = member.role().orElse(null);
      Text id = member.id().orElse(null);
      if (role != null && id != null) {
        byRole.putIfAbsent(key(role.value()), id);
      }
    }
  }

  private static String key(String role) {
    return role.toLowerCase(Locale.ROOT);
  }

  /** The id of whoever has the role of an owner without a name, or a gap to fill. */
  Object of(Owners.Unnamed owner) {
    Text written = byRole.get(key(owner.text().value()));
    Text bearer = written == null ? byRole.get(key(owner.inFull())) : written;
    return bearer == null ? "...   # an id from team" : bearer;
  }
}
