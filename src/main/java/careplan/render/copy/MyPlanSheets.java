package careplan.render.copy;

import careplan.plan.SelfManagement;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.document.Section;
import careplan.render.document.WritingLines;
import careplan.render.section.Calls;
import careplan.render.section.Headed;
import careplan.render.section.WholeSections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sheets for looking after oneself, one health issue a page (R128, R257). */
final class MyPlanSheets implements Copy {
  @Override
  public String name() {
    return "my-plan";
  }

  @Override
  public String purpose() {
    return "sheets for what I do myself";
  }

  @Override
  public Optional<String> impossible(Edition edition) {
    return outline(edition).unlessAny("self-management or wellness");
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition).page(name(), Layout.CLEAR, List.of());
  }

  private static Outline outline(Edition edition) {
    Outline outline = new Outline(edition);
    List<Section> sheets = new ArrayList<>();
    for (SelfManagement sheet : edition.plan().selfManagement()) {
      Section.Frame frame = sheets.isEmpty() ? Section.Frame.NONE : Section.Frame.NEW_PAGE;
      List<Content> contents =
          Headed.joined(
              Headed.ifAny(edition.fields().except(sheet.block(), "issue")),
              Headed.part(edition, "my-plan.notes", List.of(new WritingLines(5))));
      sheets.add(
          new Section(
              "sheet-" + (sheets.size() + 1),
              Headed.title(edition, sheet.block(), "issue"),
              frame,
              contents));
    }
    outline.with(sheets).with("wellness", new WholeSections(edition).block("wellness"));
    return outline.isEmpty() ? outline : outline.with("calls", Calls.lines(edition));
  }
}
