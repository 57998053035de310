package careplan.lint.rules.types;

import careplan.lint.Severity;
import careplan.plan.AboutMe;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Need;
import careplan.plan.Person;
import careplan.plan.Plan;

/**
 * Of the five documents of a shared care plan two are compulsory: the plan itself and the care
 * team; the plan holds needs, risks, strengths and preferences under basic information (R263, R264,
 * R268).
 */
final class SharedCareContents extends TypeRule {

  SharedCareContents() {
    super(
        info(
            "shared-care-contents",
            Severity.ERROR,
            Detail.BRIEF,
            "A shared care plan lacks one of its two compulsory documents, or part of one.",
            "R263",
            "R264",
            "R268"),
        "shared care plan",
        "shared-care");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    Person person = plan.person();
    Block about = plan.aboutMe().map(AboutMe::block).orElse(null);
    contents
        .ask(
            !plan.needs().isEmpty() || !plan.goals().isEmpty(),
            Severity.ERROR,
            "needs",
            "the plan itself: needs and goals")
        .ask(!plan.team().isEmpty(), Severity.ERROR, "team", "the care team")
        .ask(
            person.phone().isPresent()
                || person.address().isPresent()
                || person.email().isPresent(),
            Severity.ERROR,
            "person.phone",
            "how to reach the person")
        .ask(
            about != null && about.has("strengths"),
            Severity.WARNING,
            "about-me.strengths",
            "strengths and abilities")
        .ask(
            about != null
                && (about.has("preferences")
                    || about.has("please-do")
                    || about.has("good-support")),
            Severity.WARNING,
            "about-me.preferences",
            "preferences, and how to fulfil them")
        .ask(hasRisks(plan), Severity.WARNING, "safety", "what was concluded on risks");
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
}
