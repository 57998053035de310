package careplan.render.copy;

import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.document.Layout;

/** The person's own copy in letters of 18 points, page numbers and captions too (R10). */
final class LargePrint implements Copy {
  private static final Layout LAYOUT = new Layout(Layout.Page.A4, 18);

  @Override
  public String name() {
    return "large-print";
  }

  @Override
  public String purpose() {
    return "the whole plan in large letters (--points, 16 at least)";
  }

  @Override
  public Document document(Edition edition) {
    return PageFrame.around(
        edition,
        "large-print",
        LAYOUT,
        WholePlan.introduction(edition),
        WholePlan.sections(edition));
  }
}
