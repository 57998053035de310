package careplan.render.copy;

import careplan.plan.Carer;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.section.CrisisParts;
import careplan.render.section.WholeSections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the person agreed that a carer sees, and that carer's own needs and support (R053, R160).
 */
final class CarerCopy implements Copy {
  @Override
  public String name() {
    return "carer";
  }

  @Override
  public String purpose() {
    return "for a carer: what they may see, and their own support";
  }

  @Override
  public Optional<List<String>> readers(Plan plan) {
    List<String> carers = new ArrayList<>();
    for (Carer carer : plan.carers()) {
      carer.who().map(Text::value).filter(who -> !who.equals("me")).ifPresent(carers::add);
    }
    return Optional.of(carers);
  }

  @Override
  public Optional<String> impossible(Edition edition) {
    return outline(edition).unlessAny("what consent lets the carer see");
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition)
        .page(name(), new Layout(Layout.Page.A4, 12), CrisisParts.whoIAm(edition));
  }

  private static Outline outline(Edition edition) {
    return new Outline(edition)
        .with("carers", new WholeSections(edition).carers())
        .with(WholePlan.sections(edition), "carers");
  }
}
