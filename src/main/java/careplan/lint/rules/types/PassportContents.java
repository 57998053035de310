package careplan.lint.rules.types;

import careplan.lint.Severity;
import careplan.plan.AboutMe;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Plan;

/** A care passport travels with a young person, who makes it with those who help (R254). */
final class PassportContents extends TypeRule {

  PassportContents() {
    super(
        info(
            "passport-contents",
            Severity.WARNING,
            Detail.BRIEF,
            "A care passport lacks the young person's part, wishes, needs, or the agencies.",
            "R254"),
        "care passport",
        "care-passport");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    Block about = plan.aboutMe().map(AboutMe::block).orElse(null);
    boolean wishes =
        about != null
            && (about.has("what-matters")
                || about.has("hopes")
                || about.has("preferences")
                || about.has("please-do"));
    contents
        .ask(
            hasAnAuthor(plan),
            Severity.WARNING,
            "made-with",
            "the young person's part in making it")
        .ask(
            wishes || plan.crisis().filter(crisis -> !crisis.wishes().isEmpty()).isPresent(),
            Severity.WARNING,
            "about-me",
            "the young person's wishes")
        .ask(!plan.needs().isEmpty(), Severity.WARNING, "needs", "needs")
        .ask(
            Owners.includeFormal(plan),
            Severity.WARNING,
            "team",
            "the agencies that have a part, and who leads");
  }

  /** Where others are named and the young person is not, made-without-the-person says so. */
  private static boolean hasAnAuthor(Plan plan) {
    return !plan.madeWith().isEmpty()
        || !plan.writtenBy().isEmpty()
        || !plan.conversations().isEmpty();
  }
}
