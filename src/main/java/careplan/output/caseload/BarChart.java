package careplan.output.caseload;

import careplan.render.document.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A chart of bars, one below the other, as a picture. It never stands alone: the table beside it
 * holds the same figures.
 */
final class BarChart {
  private static final int WIDTH = 640;
  private static final int LABELS = 260;
  private static final int NUMBERS = 70;
  private static final int ROW = 26;
  private static final int BAR = 16;
  private static final int MOST_BARS = 24;
  private static final int LONGEST_LABEL = 36;
  private static final int MILLIMETRES = 170;

  private BarChart() {}

  /**
   * A picture of the numbers in one column, each called what stands in the first; a share is drawn
   * against a hundred per cent, a number against the largest.
   */
  static Picture of(String title, Grid grid) {
    int column = grid.bars().orElseThrow();
    List<List<String>> rows = grid.rows().subList(0, Math.min(MOST_BARS, grid.rows().size()));
    int largest = 1;
    for (List<String> row : rows) {
      boolean share = row.get(column).endsWith("%");
      largest = Math.max(largest, share ? 100 : value(row.get(column)));
    }
    int height = rows.size() * ROW + 8;
    StringBuilder svg = new StringBuilder(512 + rows.size() * 256);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(height)
        .append("\" width=\"")
        .append(WIDTH)
        .append("\" height=\"")
        .append(height)
        .append("\" font-family=\"Arial,Helvetica,sans-serif\" font-size=\"14\">");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
    for (int i = 0; i < rows.size(); i++) {
      bar(rows.get(i), column, i * ROW + 4, largest, svg);
    }
    svg.append("</svg>");
    byte[] bytes = svg.toString().getBytes(StandardCharsets.UTF_8);
    return new Picture(
        "image/svg+xml",
        Base64.getEncoder().encodeToString(bytes),
        "Bar chart: " + title + ". The table that follows holds the same figures.",
        MILLIMETRES,
        false);
  }

  private static void bar(List<String> row, int column, int top, int largest, StringBuilder svg) {
    int room = WIDTH - LABELS - NUMBERS;
    int length = (int) ((long) room * value(row.get(column)) / largest);
    int middle = top + ROW / 2;
    svg.append("<text x=\"").append(LABELS - 8).append("\" y=\"").append(middle + 5);
    svg.append("\" text-anchor=\"end\" fill=\"#212b32\">");
    escape(label(row.get(0)), svg);
    svg.append("</text><rect x=\"").append(LABELS).append("\" y=\"").append(middle - BAR / 2);
    svg.append("\" width=\"").append(Math.max(length, 1)).append("\" height=\"").append(BAR);
    svg.append("\" fill=\"#005eb8\"/><text x=\"").append(LABELS + length + 8);
    svg.append("\" y=\"").append(middle + 5).append("\" fill=\"#212b32\">");
    escape(row.get(column), svg);
    svg.append("</text>");
  }

  private static String label(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_LABEL
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "\u2026";
  }

  /** The number in a cell; a dash counts as nothing. */
  private static int value(String cell) {
    int value = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9' && value < 100_000_000) {
        value = value * 10 + c - '0';
      }
    }
    return value;
  }

  private static void escape(String words, StringBuilder svg) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> svg.append("&lt;");
        case '>' -> svg.append("&gt;");
        case '&' -> svg.append("&amp;");
        case '"' -> svg.append("&quot;");
        default -> svg.append(c < ' ' ? ' ' : c);
      }
    }
  }
}
