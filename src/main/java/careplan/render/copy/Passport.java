package careplan.render.copy;

import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.section.Calls;
import careplan.render.section.CrisisParts;
import careplan.render.section.FrontParts;
import careplan.render.section.Headed;

/** What goes with the person to hospital or to another team, on one page (R254, R260). */
final class Passport implements Copy {
  @Override
  public String name() {
    return "passport";
  }

  @Override
  public String purpose() {
    return "one page that goes with me, to hospital or school";
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition)
        .page(name(), new Layout(Layout.Page.A4, 12), CrisisParts.whoIAm(edition));
  }

  private static Outline outline(Edition edition) {
    return new Outline(edition)
        .with("about-me.what-matters", FrontParts.whatMatters(edition))
        .with("passport.with-me", PassportParts.withMe(edition))
        .with("health", PassportParts.health(edition))
        .with("calls", Headed.joined(Calls.lines(edition), PassportParts.lead(edition)));
  }
}
