package careplan.output.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What is written on: so many cells wide, with colours or without.
 *
 * @param width cells in a line
 * @param coloured whether escape codes for colour may be written; nothing is ever said by colour
 *     alone
 */
public record Paper(int width, boolean coloured) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  /** No colours, eighty cells. */
  public static final Paper PLAIN = new Paper(80, false);

  /** How some words look. */
  public enum Style {
    STRONG("1"),
    FAINT("2"),
    RED("1;31"),
    YELLOW("1;33"),
    BLUE("1;34"),
    GREEN("1;32");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /** As wide as a terminal of so many columns, within what is comfortable to read. */
  public static Paper of(int columns, boolean coloured) {
    return new Paper(Math.max(NARROWEST, Math.min(columns, WIDEST)), coloured);
  }

  /** The words in a style, where there are colours. */
  public String in(Style style, String words) {
    return coloured ? "\u001B[" + style.code + "m" + words + "\u001B[0m" : words;
  }

  /**
   * Breaks words into lines that fit; a word too long for a line stays whole.
   *
   * @param words words with single spaces between them
   * @param first how many cells of the first line are taken
   * @param rest how many cells of every other line are taken
   */
  public List<String> wrap(String words, int first, int rest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = width - first;
    int used = 0;
    for (int at = 0; at < words.length(); ) {
      int space = words.indexOf(' ', at);
      String word = words.substring(at, space < 0 ? words.length() : space);
      at += word.length() + 1;
      int cells = Cells.width(word);
      if (!line.isEmpty() && used + 1 + cells > room) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
        room = width - rest;
      }
      if (!line.isEmpty()) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += cells;
    }
    lines.add(line.toString());
    return lines;
  }
}
