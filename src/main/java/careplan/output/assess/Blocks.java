package careplan.output.assess;

import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Furniture;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Layout;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Table;
import careplan.render.document.Words;
import java.util.ArrayList;
import java.util.List;

/** Short ways to the parts of a document in English. */
final class Blocks {
  private Blocks() {}

  static List<Inline> words(String words) {
    return List.of(new Words(words, Language.ENGLISH));
  }

  static Paragraph paragraph(String words) {
    return Paragraph.of(words(words));
  }

  static Section section(String id, String heading, List<? extends Content> contents) {
    return new Section(id, words(heading), Section.Frame.NONE, List.copyOf(contents));
  }

  /** A table; a cell of several lines has line ends between them. */
  static Table table(String caption, List<String> columns, List<List<String>> rows) {
    List<List<Inline>> headings = new ArrayList<>();
    columns.forEach(column -> headings.add(words(column)));
    List<List<Table.Cell>> cells = new ArrayList<>();
    for (List<String> row : rows) {
      List<Table.Cell> line = new ArrayList<>();
      for (String cell : row) {
        List<List<Inline>> lines = new ArrayList<>();
        for (String one : cell.split("\n", 20)) {
          lines.add(words(one));
        }
        line.add(cell.isEmpty() ? new Table.Cell(List.of()) : new Table.Cell(lines));
      }
      cells.add(line);
    }
    return new Table(words(caption), headings, cells);
  }

  static Document document(
      String kind,
      String title,
      List<Content> introduction,
      List<Section> sections,
      String closing) {
    return new Document(
        Language.ENGLISH,
        Layout.CLEAR,
        words(kind),
        words(title),
        introduction,
        sections,
        words("On this page"),
        new Furniture(
            List.of(),
            List.of(words(title)),
            List.of("Page ", " of ", ""),
            words("Skip to the answers"),
            List.of(paragraph(closing))));
  }
}
