package careplan.render.copy;

import careplan.plan.Crisis;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.document.Section;
import careplan.render.section.Calls;
import careplan.render.section.CrisisParts;
import careplan.render.section.Fallbacks;
import careplan.render.section.Headed;
import java.util.ArrayList;
import java.util.List;

/** One page for anyone who helps in a crisis, readable in distress (R150, R151). */
final class CrisisPage implements Copy {
  private static final Layout LAYOUT = new Layout(Layout.Page.A4, 12);

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
      add(edition, "crisis", parts.steps(), sections);
      add(edition, "calls", Calls.lines(edition), sections);
      add(edition, "signs", parts.signs(), sections);
      add(
          edition,
          "crisis.more",
          Headed.joined(
              parts.people(),
              parts.list("what-helps"),
              parts.list("what-makes-it-worse"),
              parts.list("wishes"),
              parts.list("refusals"),
              parts.responsibilities()),
          sections);
    }
    add(edition, "contingency", Fallbacks.lines(edition), sections);
    return PageFrame.around(
        edition,
        "crisis",
        LAYOUT,
        Headed.joined(Calls.emergency(edition), CrisisParts.whoIAm(edition)),
        sections);
  }

  private static void add(
      Edition edition, String path, List<Content> contents, List<Section> sections) {
    Headed.section(edition, path, contents).ifPresent(sections::add);
  }
}
