package careplan.render.copy;

import careplan.plan.Crisis;
import careplan.plan.Plan;
import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.section.Calls;
import careplan.render.section.CrisisParts;
import careplan.render.section.Headed;
import java.util.List;
import java.util.Optional;

/** Early signs and what to do, for those who live closest (R142). */
final class FamilySigns implements Copy {
  @Override
  public String name() {
    return "family-signs";
  }

  @Override
  public String purpose() {
    return "early signs and what to do, for the family";
  }

  @Override
  public Optional<List<String>> readers(Plan plan) {
    return Optional.of(Readers.ofKinds(plan, "family", "carer"));
  }

  @Override
  public Optional<String> impossible(Edition edition) {
    return outline(edition).unlessAny("crisis, where consent lets the family see it");
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition)
        .page(name(), new Layout(Layout.Page.A4, 14), CrisisParts.whoIAm(edition));
  }

  private static Outline outline(Edition edition) {
    Outline outline = new Outline(edition);
    Crisis crisis = edition.plan().crisis().orElse(null);
    if (crisis != null) {
      CrisisParts parts = new CrisisParts(edition, crisis);
      outline
          .with("signs", Headed.joined(Calls.emergency(edition), parts.signs()))
          .with("crisis", parts.steps())
          .with("calls", Calls.lines(edition))
          .with(
              "crisis.more",
              Headed.joined(
                  parts.list("what-helps"),
                  parts.list("what-makes-it-worse"),
                  parts.list("triggers"),
                  parts.list("wishes")));
    }
    return outline;
  }
}
