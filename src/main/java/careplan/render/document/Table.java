package careplan.render.document;

import java.util.List;

/**
 * Rows and columns, where both say something: a week of visits, criteria and charges.
 *
 * @param caption what the table shows
 * @param columns a heading for each column
 * @param rows the first cell of each is its heading
 */
public record Table(List<Inline> caption, List<List<Inline>> columns, List<List<Cell>> rows)
    implements Content {

  /**
   * What stands where a row and a column meet.
   *
   * @param lines each told on a line of its own; none for an empty cell
   */
  public record Cell(List<List<Inline>> lines) {

    /** Copies the lists. */
    public Cell {
      lines = lines.stream().map(List::copyOf).toList();
    }

    /** A cell with one line. */
    public static Cell of(List<Inline> line) {
      return new Cell(List.of(line));
    }
  }

  /** Copies the lists; every row has as many cells as there are columns. */
  public Table {
    caption = List.copyOf(caption);
    columns = columns.stream().map(List::copyOf).toList();
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + row.size() + " cells");
      }
    }
  }
}
