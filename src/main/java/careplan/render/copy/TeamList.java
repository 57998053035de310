package careplan.render.copy;

import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.section.Owners;
import careplan.render.section.WholeSections;
import java.util.List;
import java.util.Optional;

/** Who is in the team, how to reach each, and who does what (R049, R265). */
final class TeamList implements Copy {
  @Override
  public String name() {
    return "team";
  }

  @Override
  public String purpose() {
    return "the care team, and who does what";
  }

  @Override
  public Optional<String> impossible(Edition edition) {
    return outline(edition).unlessAny("team");
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition).page(name(), new Layout(Layout.Page.A4, 12), List.of());
  }

  private static Outline outline(Edition edition) {
    return new Outline(edition)
        .with("team", new WholeSections(edition).people())
        .with("who-does-what", Owners.parts(edition));
  }
}
