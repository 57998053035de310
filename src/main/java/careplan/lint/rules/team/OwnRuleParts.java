package careplan.lint.rules.team;

import careplan.lint.Part;
import careplan.settings.TeamRule;

/** Which kind of plan a team's own rule belongs to: that of the sections it looks at. */
final class OwnRuleParts {
  private OwnRuleParts() {}

  static Part of(TeamRule rule) {
    Part part = null;
    for (String path : rule.at()) {
      Part its = of(path);
      if (part != null && part != its) {
        return Part.WHOLE;
      }
      part = its;
    }
    return part == null || rule.pattern().isPresent() ? Part.WHOLE : part;
  }

  private static Part of(String path) {
    int dot = path.indexOf('.');
    return switch (dot < 0 ? path : path.substring(0, dot)) {
      case "crisis" -> Part.CRISIS;
      case "contingency" -> Part.CONTINGENCY;
      case "safety" -> Part.SAFETY;
      case "engagement-plan" -> Part.ENGAGEMENT;
      case "self-management" -> Part.MY_PLAN;
      default -> Part.WHOLE;
    };
  }
}
