package careplan.render.copy;

import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.document.Section;
import careplan.render.section.Calls;
import careplan.render.section.FrontParts;
import careplan.render.section.Headed;
import java.util.ArrayList;
import java.util.List;

/** The key actions of the year on one page (R115). */
final class FrontPage implements Copy {
  private static final Layout LAYOUT = new Layout(Layout.Page.A4, 12);

  @Override
  public String name() {
    return "front-page";
  }

  @Override
  public String purpose() {
    return "the key actions of the year on one page";
  }

  @Override
  public Document document(Edition edition) {
    List<Section> sections = new ArrayList<>();
    add(edition, "about-me.what-matters", FrontParts.whatMatters(edition), sections);
    add(edition, "front-page", FrontParts.keyActions(edition), sections);
    add(edition, "dates", FrontParts.dates(edition), sections);
    add(edition, "calls", Headed.joined(Calls.emergency(edition), Calls.lines(edition)), sections);
    return PageFrame.around(edition, "front-page", LAYOUT, WholePlan.purpose(edition), sections);
  }

  private static void add(
      Edition edition, String path, List<Content> contents, List<Section> sections) {
    Headed.section(edition, path, contents).ifPresent(sections::add);
  }
}
