package careplan.output.diff;

import careplan.diff.WordDifference.Mark;
import careplan.output.text.Cells;
import careplan.output.text.Paper;
import careplan.output.text.VisibleText;
import java.util.List;

/** Breaks stretches of words into lines that fit, and colours those that went or came. */
final class MarkedLines {
  private final Paper paper;
  private final StringBuilder text = new StringBuilder();
  private final String margin;
  private int column;
  private Mark mark = Mark.SAME;

  private MarkedLines(Paper paper, String first, String margin) {
    this.paper = paper;
    this.margin = margin;
    text.append(first);
    column = first.length();
  }

  /**
   * The lines, each with its end.
   *
   * @param first what stands before the first line
   * @param margin what stands before every other line
   */
  static String of(List<Runs.Run> runs, Paper paper, String first, String margin) {
    MarkedLines lines = new MarkedLines(paper, first, margin);
    boolean spaceBefore = false;
    for (int i = 0; i < runs.size(); i++) {
      String words = VisibleText.oneLine(runs.get(i).text());
      for (int at = 0; at < words.length(); ) {
        int space = words.indexOf(' ', at);
        int end = space < 0 ? words.length() : space;
        if (end > at) {
          String word = words.substring(at, end);
          int rest = space < 0 ? joinedAfter(runs, i + 1) : 0;
          lines.word(word, runs.get(i).mark(), spaceBefore, rest);
          spaceBefore = false;
        }
        if (space >= 0) {
          spaceBefore = true;
        }
        at = end + 1;
      }
    }
    lines.style(Mark.SAME);
    return lines.text.append('\n').toString();
  }

  /** How many cells of the next stretches belong to the same word. */
  private static int joinedAfter(List<Runs.Run> runs, int from) {
    int cells = 0;
    for (int i = from; i < runs.size(); i++) {
      String words = VisibleText.oneLine(runs.get(i).text());
      int space = words.indexOf(' ');
      cells += Cells.width(space < 0 ? words : words.substring(0, space));
      if (space >= 0) {
        break;
      }
    }
    return cells;
  }

  private void word(String word, Mark its, boolean spaceBefore, int rest) {
    int cells = Cells.width(word);
    if (spaceBefore) {
      if (column + 1 + cells + rest > paper.width() && column > margin.length()) {
        style(Mark.SAME);
        text.append('\n').append(margin);
        column = margin.length();
      } else {
        if (its != mark) {
          style(Mark.SAME);
        }
        text.append(' ');
        column++;
      }
    }
    style(its);
    text.append(word);
    column += cells;
  }

  private void style(Mark next) {
    if (next == mark || !paper.coloured()) {
      return;
    }
    if (mark != Mark.SAME) {
      text.append("\u001B[0m");
    }
    if (next != Mark.SAME) {
      text.append(next == Mark.OLD ? "\u001B[1;31m" : "\u001B[1;32m");
    }
    mark = next;
  }
}
