package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Plan;

/** Whoever does not or cannot take part is drawn in by a plan (R177). */
final class NotInvolvedWithoutEngagementPlan implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "not-involved-without-engagement-plan",
              Group.CHOICE,
              Severity.ERROR,
              Detail.BRIEF,
              "The person takes no part in planning, and nothing says how they will be drawn in.",
              "R177")
          .in(Part.ENGAGEMENT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Block apart = plan.notTakingPart().orElse(null);
    boolean standsAlone = context.proportion().part() == Part.ENGAGEMENT;
    if ((apart == null && !standsAlone)
        || plan.isOver()
        || plan.isConsidered("engagement-plan.next")) {
      return;
    }
    Block engagement = plan.engagementPlan().orElse(null);
    if (engagement == null) {
      reporter
          .absent(
              apart == null ? plan.block() : apart,
              "engagement-plan",
              "{}, and there is no engagement plan. Write what was tried, what is tried next, who"
                  + " does it and by when.",
              apart == null
                  ? "This plan is to draw the person in"
                  : "This person takes no part in planning")
          .better("engagement-plan:\n  tried: [...]\n  next: ...\n  who: ...\n  by: ...");
    } else if (!engagement.has("next")) {
      reporter
          .absent(
              engagement,
              "engagement-plan.next",
              "This engagement plan does not say what is tried next: another way, another place or"
                  + " another person.")
          .better("next: ...");
    }
  }
}
