package careplan.render.copy;

import careplan.plan.Crisis;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.document.Section;
import careplan.render.section.Calls;
import careplan.render.section.CrisisParts;
import careplan.render.section.Headed;
import careplan.render.section.WholeSections;
import java.util.ArrayList;
import java.util.List;

/** One page for anyone who helps in a crisis, readable in distress (R150, R151). */
final class CrisisPage implements Copy {

  @Override
  public String name() {
    return "crisis";
  }

  @Override
  public String purpose() {
    return "what to do in a crisis, for anyone who helps";
  }

  @Override
  public Document document(Edition edition) {
    List<Section> sections = new ArrayList<>();
    Crisis crisis = edition.plan().crisis().orElse(null);
    if (crisis != null) {
      CrisisParts parts = new CrisisParts(edition, crisis);
      add(edition, "calls", Calls.cards(edition), sections);
      add(edition, "signs", parts.signs(), sections);
      add(
          edition,
          "crisis",
          Headed.joined(
              parts.steps(),
              parts.people(),
              parts.list("what-helps"),
              parts.list("what-makes-it-worse"),
              parts.list("wishes"),
              parts.list("refusals"),
              parts.responsibilities(),
              parts.list("triggers"),
              parts.madeWith()),
          sections);
    }
    add(edition, "contingency", new WholeSections(edition).contingency(), sections);
    return PageFrame.around(edition, "crisis", Layout.CLEAR, Calls.emergency(edition), sections);
  }

  private static void add(
      Edition edition, String path, List<Content> contents, List<Section> sections) {
    Headed.section(edition, path, contents).ifPresent(sections::add);
  }
}
