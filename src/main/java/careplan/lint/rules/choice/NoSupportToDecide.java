package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Decision;
import careplan.plan.Detail;
import careplan.plan.Text;

/** The third question is: how do I get support to decide what is right for me (R119)? */
final class NoSupportToDecide implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "no-support-to-decide",
          Group.CHOICE,
          Severity.INFO,
          Detail.FULL,
          "A decision does not say who or what helped the person to decide.",
          "R119");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isConsidered("decisions.support")) {
      return;
    }
    for (Decision decision : context.plan().decisions()) {
      Text about = decision.about().orElse(null);
      if (about == null || decision.support().isPresent() || decidedTogether(decision)) {
        continue;
      }
      reporter
          .report(
              about,
              "Who or what helped this person to decide about \"{}\"? A table, a leaflet, a friend"
                  + " or an advocate counts.",
              about)
          .better("support: ...");
    }
  }

  private static boolean decidedTogether(Decision decision) {
    return People.holds(decision.by(), "me") && decision.by().size() > 1;
  }
}
