package careplan.lint.rules.types;

import careplan.lint.Severity;
import careplan.plan.AboutMe;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Plan;

/**
 * A person-centred plan fits how the person communicates, and names their circle, strengths and
 * dreams (R252). Dreams get no SMART check (X54).
 */
final class PersonCentredContents extends TypeRule {

  PersonCentredContents() {
    super(
        info(
            "person-centred-contents",
            Severity.ERROR,
            Detail.BRIEF,
            "A person-centred plan lacks how the person communicates, their circle, strengths or dreams.",
            "R252"),
        "person-centred plan",
        "person-centred");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    Block about = plan.aboutMe().map(AboutMe::block).orElse(null);
    boolean helped = !plan.goals().isEmpty() || !plan.actions().isEmpty();
    boolean dreams = about != null && about.has("hopes");
    contents
        .ask(
            plan.person().communication().isPresent(),
            Severity.ERROR,
            "person.communication",
            "how the person communicates")
        .ask(
            about != null && about.has("circle"),
            Severity.ERROR,
            "about-me.circle",
            "the circle of support")
        .ask(
            about != null && about.has("strengths"),
            Severity.WARNING,
            "about-me.strengths",
            "strengths")
        .ask(dreams, Severity.WARNING, "about-me.hopes", "dreams")
        .ask(
            helped || !dreams,
            Severity.WARNING,
            "actions",
            "the support it takes to come nearer to the dreams");
  }
}
