package careplan.output.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Rows and columns of words.
 *
 * @param columns what each column is called
 * @param numbers from which column on cells are numbers, set to the right
 * @param rows as many cells in each as there are columns
 * @param bars the column whose numbers a chart shows; none where a chart would say nothing
 * @param more how many rows were left out
 */
record Grid(
    List<String> columns, int numbers, List<List<String>> rows, OptionalInt bars, int more) {

  Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A grid of words alone. */
  static Grid ofWords(List<String> columns, List<List<String>> rows) {
    return new Grid(columns, columns.size(), rows, OptionalInt.empty(), 0);
  }

  /** A grid with numbers from a column on, and a chart of one of them. */
  static Grid ofNumbers(List<String> columns, int numbers, int bars, List<List<String>> rows) {
    return new Grid(columns, numbers, rows, OptionalInt.of(bars), 0);
  }

  /** The same without a chart. */
  Grid withoutBars() {
    return new Grid(columns, numbers, rows, OptionalInt.empty(), more);
  }

  /** The same with the first rows only. */
  Grid first(int most) {
    return rows.size() <= most
        ? this
        : new Grid(columns, numbers, rows.subList(0, most), bars, rows.size() - most);
  }

  boolean isNumber(int column) {
    return column >= numbers;
  }

  /** The cells of one column. */
  List<String> column(int at) {
    List<String> cells = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      cells.add(row.get(at));
    }
    return cells;
  }
}
