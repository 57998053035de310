package careplan.render.copy;

import careplan.render.Edition;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.exchange.Exchange;
import careplan.render.section.FrontParts;
import careplan.render.section.Week;
import java.util.List;
import java.util.Optional;

/** The week as a grid (R266). */
final class Timetable implements Copy {
  @Override
  public String name() {
    return "timetable";
  }

  @Override
  public String purpose() {
    return "what happens when in the week; also as ics";
  }

  @Override
  public Optional<String> impossible(Edition edition) {
    return outline(edition).unlessAny("timetable, or when of actions");
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition).page(name(), new Layout(Layout.Page.A4_LANDSCAPE, 12), List.of());
  }

  private static Outline outline(Edition edition) {
    return new Outline(edition)
        .with("timetable", Week.table(edition))
        .with("week.others", Week.others(edition))
        .with("dates", FrontParts.dates(edition));
  }

  @Override
  public Optional<String> file(Edition edition, Exchange exchange) {
    return exchange == Exchange.CALENDAR ? Happenings.file(edition) : Optional.empty();
  }

  @Override
  public List<String> leftOut(Edition edition, Exchange exchange) {
    return exchange == Exchange.CALENDAR ? Happenings.leftOut(edition) : List.of();
  }
}
