package careplan.manual;

import java.util.List;
import java.util.Map;

/**
 * A terminal with some lines on it, as SVG: letters stay letters, large and small as the page that
 * shows it.
 */
public final class TerminalPicture {
  private static final int COLUMNS = 86;
  private static final int CELL = 9;
  private static final int LINE = 21;
  private static final int EDGE = 18;
  private static final int BAR = 26;
  private static final String PLAIN = "fill=\"#e6edf3\"";

  /** How the codes of a terminal look; each has a contrast of 7 to 1 or more. */
  private static final Map<String, String> LOOKS =
      Map.of(
          "0", PLAIN,
          "1", "fill=\"#ffffff\" font-weight=\"bold\"",
          "2", "fill=\"#a9b4c0\"",
          "1;31", "fill=\"#ff9a8f\" font-weight=\"bold\"",
          "1;33", "fill=\"#f0c869\" font-weight=\"bold\"",
          "1;34", "fill=\"#8ec8ff\" font-weight=\"bold\"",
          "1;32", "fill=\"#8be39a\" font-weight=\"bold\"");

  private final StringBuilder svg = new StringBuilder();

  private TerminalPicture() {}

  /**
   * Draws a command and what it printed.
   *
   * @param printed with the codes that colour a terminal
   * @param words what the picture shows, for who cannot see it
   */
  public static String of(String command, String printed, String words) {
    TerminalPicture picture = new TerminalPicture();
    List<String> lines = printed.stripTrailing().lines().toList();
    int height = BAR + 2 * EDGE + (lines.size() + 1) * LINE;
    picture.begin(COLUMNS * CELL + 2 * EDGE, height, words);
    picture.line(0, "\u001B[1;32m$\u001B[0m " + command);
    for (int i = 0; i < lines.size(); i++) {
      picture.line(i + 1, lines.get(i));
    }
    return picture.svg.append("</svg>\n").toString();
  }

  private void begin(int width, int height, String words) {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"").append(width);
    svg.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width).append(' ');
    svg.append(height)
        .append("\" font-family=\"ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono',");
    svg.append(" 'Liberation Mono', monospace\" font-size=\"15\">\n");
    svg.append("<title>").append(escaped(words)).append("</title>\n");
    svg.append("<rect width=\"").append(width).append("\" height=\"").append(height);
    svg.append("\" rx=\"8\" fill=\"#10151c\"/>\n");
    for (int i = 0; i < 3; i++) {
      svg.append("<circle cx=\"").append(EDGE + 6 + i * 18).append("\" cy=\"").append(BAR - 8);
      svg.append("\" r=\"5\" fill=\"#3b4552\"/>\n");
    }
  }

  /** Each run of one look has its own place and width, whatever the letters of the machine are. */
  private void line(int number, String line) {
    int y = BAR + EDGE + (number + 1) * LINE - 6;
    int column = 0;
    String look = PLAIN;
    int at = 0;
    while (at < line.length()) {
      int code = line.indexOf('\u001B', at);
      int end = code < 0 ? line.length() : code;
      run(line.substring(at, end), column, y, look);
      column += end - at;
      at = end;
      if (code >= 0) {
        int stop = line.indexOf('m', code);
        look = LOOKS.getOrDefault(line.substring(code + 2, stop), PLAIN);
        at = stop + 1;
      }
    }
  }

  private void run(String words, int column, int y, String look) {
    String bare = words.stripLeading();
    if (bare.isBlank()) {
      return;
    }
    String shown = bare.stripTrailing();
    int x = EDGE + (column + words.length() - bare.length()) * CELL;
    svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" textLength=\"");
    svg.append(shown.length() * CELL).append("\" ").append(look).append('>');
    svg.append(escaped(shown)).append("</text>\n");
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
