package careplan.render.copy;

import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.document.Layout;

/** The person's own copy: everything, in the person's order. */
final class Mine implements Copy {

  @Override
  public String name() {
    return "mine";
  }

  @Override
  public String purpose() {
    return "the whole plan, for the person";
  }

  @Override
  public Document document(Edition edition) {
    return PageFrame.around(
        edition,
        "mine",
        Layout.CLEAR,
        WholePlan.introduction(edition),
        WholePlan.sections(edition));
  }
}
