package careplan.output.caseload;

import careplan.output.text.Cells;
import careplan.output.text.Paper;
import careplan.output.text.Paper.Style;
import careplan.output.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** A grid in the cells of a terminal: columns are narrowed until it fits. */
final class GridText {
  private static final String BETWEEN = "  ";
  private static final String CUT = "...";
  private static final int NARROWEST = 6;

  private GridText() {}

  /** The lines of a grid, headings first, each with a margin before it. */
  static List<String> lines(Grid grid, String margin, Paper paper) {
    int columns = grid.columns().size();
    int[] widths = new int[columns];
    List<List<String>> rows = new ArrayList<>();
    rows.add(grid.columns());
    for (List<String> row : grid.rows()) {
      List<String> visible = new ArrayList<>(columns);
      row.forEach(cell -> visible.add(VisibleText.oneLine(cell)));
      rows.add(visible);
    }
    for (List<String> row : rows) {
      for (int at = 0; at < columns; at++) {
        widths[at] = Math.max(widths[at], Cells.width(row.get(at)));
      }
    }
    int shown = narrow(widths, grid, paper.width() - margin.length());
    List<String> lines = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      String line = line(rows.get(i).subList(0, shown), widths, grid);
      lines.add(margin + (i == 0 ? paper.in(Style.FAINT, line) : line));
    }
    return lines;
  }

  /**
   * Takes cells from the widest column of words until all fit; where none can give any more, the
   * last columns are left out.
   *
   * @return how many columns are shown
   */
  private static int narrow(int[] widths, Grid grid, int room) {
    int shown = widths.length;
    while (width(widths, shown) > room) {
      int widest = -1;
      for (int at = 0; at < shown; at++) {
        boolean mayGive = !grid.isNumber(at) && widths[at] > NARROWEST;
        if (mayGive && (widest < 0 || widths[at] > widths[widest])) {
          widest = at;
        }
      }
      if (widest >= 0) {
        widths[widest]--;
      } else if (shown > 2) {
        shown--;
      } else {
        return shown;
      }
    }
    return shown;
  }

  private static int width(int[] widths, int shown) {
    int all = BETWEEN.length() * (shown - 1);
    for (int at = 0; at < shown; at++) {
      all += widths[at];
    }
    return all;
  }

  private static String line(List<String> row, int[] widths, Grid grid) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < row.size(); at++) {
      String cell = cut(row.get(at), widths[at]);
      String space = " ".repeat(widths[at] - Cells.width(cell));
      line.append(at == 0 ? "" : BETWEEN);
      line.append(grid.isNumber(at) ? space + cell : cell + space);
    }
    return line.toString().stripTrailing();
  }

  /** Cuts words at their end, and the path of a file at its beginning. */
  private static String cut(String words, int width) {
    if (Cells.width(words) <= width) {
      return words;
    }
    boolean path = words.indexOf('/') >= 0 && words.indexOf(' ') < 0;
    int from = 0;
    int end = words.length();
    while (from < end && Cells.width(words.substring(from, end)) > width - CUT.length()) {
      if (path) {
        from = words.offsetByCodePoints(from, 1);
      } else {
        end = words.offsetByCodePoints(end, -1);
      }
    }
    return path ? CUT + words.substring(from) : words.substring(0, end) + CUT;
  }
}
