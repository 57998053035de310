package careplan.output.caseload;

import careplan.caseload.Caseload;
import careplan.plan.Dates;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Fact;
import careplan.render.document.Furniture;
import careplan.render.document.Illustrated;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Layout;
import careplan.render.document.Notice;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Table;
import careplan.render.document.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A caseload as a document, for HTML and Markdown. */
public final class CaseloadDocument {
  private static final int DAY = "2026-11-21".length();

  private CaseloadDocument() {}

  /**
   * The document.
   *
   * @param pictures whether numbers are drawn as well
   */
  public static Document of(
      Caseload caseload, Optional<Progression> history, View view, boolean pictures) {
    List<Content> introduction = new ArrayList<>();
    introduction.add(paragraph(Parts.counts(caseload)));
    if (view.names()) {
      introduction.add(
          new Notice(
              List.of(
                  paragraph(
                      "This report names people and says something about their care. Keep it as you"
                          + " keep their plans."))));
    }
    List<Section> sections = new ArrayList<>();
    for (Part part : Report.parts(caseload, history, view)) {
      sections.add(section(part, pictures));
    }
    return new Document(
        Language.ENGLISH,
        new Layout(Layout.Page.A4, 12),
        words("Caseload report"),
        words("Care plans as on " + WrittenDay.of(caseload.today())),
        introduction,
        sections,
        words("On this page"),
        new Furniture(
            List.of(),
            List.of(words("Caseload report, " + WrittenDay.of(caseload.today()))),
            List.of("Page ", " of ", ""),
            words("Skip to the figures"),
            List.of(
                paragraph(
                    "What is counted is what stands in the files of the plans. Whether care is good,"
                        + " no count can tell."))));
  }

  private static Section section(Part part, boolean pictures) {
    List<Content> contents = new ArrayList<>();
    if (!part.words().isEmpty()) {
      contents.add(paragraph(part.words()));
    }
    Grid grid = part.grid().orElse(null);
    if (grid != null) {
      boolean drawn = pictures && grid.bars().isPresent() && grid.rows().size() > 1;
      if (drawn) {
        contents.add(
            new Illustrated(BarChart.of(part.title(), grid), List.of(table(part.title(), grid))));
      } else {
        contents.add(table(part.title(), grid));
      }
      if (grid.more() > 0) {
        contents.add(
            paragraph(
                "And "
                    + Parts.number(grid.more())
                    + " more: --all shows them, and --format csv has a line for each plan."));
      }
    }
    return new Section(part.id(), words(part.title()), Section.Frame.NONE, contents);
  }

  private static Table table(String caption, Grid grid) {
    List<List<Inline>> columns = new ArrayList<>();
    grid.columns().forEach(column -> columns.add(words(column)));
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (List<String> row : grid.rows()) {
      List<Table.Cell> cells = new ArrayList<>();
      for (String cell : row) {
        cells.add(Table.Cell.of(cell(cell)));
      }
      rows.add(cells);
    }
    return new Table(words(caption), columns, rows);
  }

  /** Numbers and days stay whole; days are written out. */
  private static List<Inline> cell(String words) {
    if (Dates.moment(words).isPresent() && words.length() == DAY) {
      return List.of(
          new Fact(WrittenDay.of(LocalDate.parse(words)), Fact.Kind.DATE, Language.ENGLISH));
    }
    boolean number = !words.isEmpty();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      number &= (c >= '0' && c <= '9') || c == ',' || c == '%';
    }
    return number ? List.of(new Fact(words, Fact.Kind.NUMBER, Language.ENGLISH)) : words(words);
  }

  private static Paragraph paragraph(String words) {
    return Paragraph.of(words(words));
  }

  private static List<Inline> words(String words) {
    return List.of(new Words(words, Language.ENGLISH));
  }
}
