package careplan.render.copy;

import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.section.Calls;
import careplan.render.section.FrontParts;
import careplan.render.section.Headed;
import careplan.render.section.Owners;

/** The plan as a letter that says that it is a care plan (R242). */
final class Letter implements Copy {
  @Override
  public String name() {
    return "letter";
  }

  @Override
  public String purpose() {
    return "the plan as a letter";
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition).page(name(), Layout.CLEAR, LetterParts.opening(edition));
  }

  private static Outline outline(Edition edition) {
    return new Outline(edition)
        .with("about-me.what-matters", FrontParts.whatMatters(edition))
        .with("goals", LetterParts.goals(edition))
        .with("letter.actions", Owners.parts(edition))
        .with(
            "crisis",
            Headed.joined(
                Calls.emergency(edition), LetterParts.steps(edition), Calls.lines(edition)))
        .with("letter.review", LetterParts.ending(edition));
  }
}
