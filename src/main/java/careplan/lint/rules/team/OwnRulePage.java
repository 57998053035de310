package careplan.lint.rules.team;

import careplan.settings.TeamRule;
import java.util.List;

/**
 * The page of a team's own rule, in the form of the others (see {@link careplan.lint.RulePage}).
 */
final class OwnRulePage {
  private OwnRulePage() {}

  static String of(TeamRule rule) {
    StringBuilder page = new StringBuilder("# ").append(rule.name()).append("\n\n");
    page.append(rule.message()).append("\n\n");
    String places = rule.at().isEmpty() ? "the whole plan" : String.join(", ", rule.at());
    if (rule.pattern().isPresent()) {
      page.append("Looks in ").append(places).append(" for this pattern:\n\n");
      page.append("```\n").append(rule.pattern().get()).append("\n```\n\n");
    } else {
      page.append("Asks for ").append(places).append(" in every plan");
      page.append(
          switch (rule.detail()) {
            case NOTE -> ".\n\n";
            case BRIEF -> " that is more than a note.\n\n";
            case FULL -> " in full.\n\n";
          });
    }
    page.append("Your team wrote it in ").append(rule.origin()).append(".\n\n");
    if (!rule.why().isEmpty()) {
      page.append("## Why\n\n").append(rule.why()).append("\n\n");
    }
    if (!rule.better().isEmpty()) {
      page.append("## What helps\n\n").append(rule.better()).append("\n\n");
    }
    words("## Found", rule.flagged(), page);
    words("## Fine", rule.silent(), page);
    return page.toString();
  }

  private static void words(String heading, List<String> samples, StringBuilder page) {
    if (samples.isEmpty()) {
      return;
    }
    page.append(heading).append("\n\n```\n");
    for (String sample : samples) {
      page.append(sample.replace('\n', ' ')).append('\n');
    }
    page.append("```\n\n");
  }
}
