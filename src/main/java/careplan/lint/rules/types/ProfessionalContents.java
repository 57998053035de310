package careplan.lint.rules.types;

import careplan.lint.Severity;
import careplan.plan.AboutMe;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Need;
import careplan.plan.Plan;

/**
 * What a plan of one profession shows: problems, risks, strengths, what is done for recovery, who
 * does it, and the person's views (R092, R258). That they have a copy other rules see to.
 */
final class ProfessionalContents extends TypeRule {

  ProfessionalContents() {
    super(
        info(
            "professional-contents",
            Severity.WARNING,
            Detail.BRIEF,
            "A plan of one profession lacks one of the points that such a plan shows.",
            "R092",
            "R258"),
        "plan of one profession",
        "professional");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    Block about = plan.aboutMe().map(AboutMe::block).orElse(null);
    boolean needs = !plan.needs().isEmpty();
    boolean viewed =
        plan.story().filter(story -> story.me().isPresent()).isPresent()
            || (about != null && (about.has("what-matters") || about.has("preferences")))
            || isViewed(plan);
    contents
        .ask(plan.profession().isPresent(), Severity.WARNING, "profession", "which profession")
        .ask(needs || !plan.goals().isEmpty(), Severity.WARNING, "needs", "what is hard or needed")
        .ask(hasRisks(plan), Severity.WARNING, "safety", "risks, if only that none are known")
        .ask(
            about != null && about.has("strengths"),
            Severity.WARNING,
            "about-me.strengths",
            "strengths")
        .ask(!plan.actions().isEmpty(), Severity.WARNING, "actions", "what is done, and by whom")
        .ask(viewed, Severity.WARNING, "story.me", "the person's own view");
  }

  private static boolean hasRisks(Plan plan) {
    if (plan.block().has("safety")) {
      return true;
    }
    for (Need need : plan.needs()) {
      if (need.block().has("risk")) {
        return true;
      }
    }
    return false;
  }

  /** A need or goal that the person put into words is a view. */
  private static boolean isViewed(Plan plan) {
    for (Need need : plan.needs()) {
      if (need.block().is("said-by", "me") || need.isInOwnWords()) {
        return true;
      }
    }
    for (Goal goal : plan.goals()) {
      if (goal.block().is("said-by", "me") || goal.isInOwnWords()) {
        return true;
      }
    }
    return false;
  }
}
