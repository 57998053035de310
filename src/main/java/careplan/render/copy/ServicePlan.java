package careplan.render.copy;

import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.section.Cards;
import careplan.render.section.WholeSections;
import java.util.List;
import java.util.Optional;

/** Services with criteria and charges, which need not go to the team (R268). */
final class ServicePlan implements Copy {
  @Override
  public String name() {
    return "services";
  }

  @Override
  public String purpose() {
    return "services, who can have them, what they cost";
  }

  @Override
  public Optional<String> impossible(Edition edition) {
    return outline(edition).unlessAny("services");
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition).page(name(), Layout.CLEAR, List.of());
  }

  private static Outline outline(Edition edition) {
    WholeSections sections = new WholeSections(edition);
    return new Outline(edition)
        .with("services", Cards.of(edition, "services", "service"))
        .with("budget", sections.block("budget"))
        .with("aftercare", sections.block("aftercare"));
  }
}
