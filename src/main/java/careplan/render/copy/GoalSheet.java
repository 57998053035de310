package careplan.render.copy;

import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import java.util.Optional;

/** Goals and how far they have come, on one page. */
final class GoalSheet implements Copy {
  @Override
  public String name() {
    return "goals";
  }

  @Override
  public String purpose() {
    return "my goals and how far I have come";
  }

  @Override
  public Optional<String> impossible(Edition edition) {
    return outline(edition).unlessAny("goals");
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition)
        .page(name(), new Layout(Layout.Page.A4, 12), WholePlan.purpose(edition));
  }

  private static Outline outline(Edition edition) {
    return new Outline(edition).with("goals", GoalProgress.cards(edition));
  }
}
