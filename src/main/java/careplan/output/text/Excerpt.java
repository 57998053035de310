package careplan.output.text;

/**
 * The part of a line that matters and the marks under it.
 *
 * @param line the line as printed, cut where it is too long
 * @param marks carets under the words meant; where the line runs from right to left, and no
 *     terminal agrees with another on what stands below what, the words themselves
 */
public record Excerpt(String line, String marks) {
  private static final String CUT = "...";

  /**
   * The line around some of its characters.
   *
   * @param text one line without its line end
   * @param from the first character meant, in code points from 0
   * @param to just past the last one
   * @param width how many cells there are
   */
  public static Excerpt of(String text, int from, int to, int width) {
    Cells cells = Cells.of(text);
    int first = Math.min(from, cells.length());
    int last = Math.min(Math.max(to - 1, first), cells.length());
    int caretStart = cells.start(first);
    int caretEnd = Math.max(caretStart + 1, cells.end(last));
    int windowStart = 0;
    if (cells.width() > width && caretEnd > width - CUT.length()) {
      windowStart = Math.max(0, caretStart - width / 3);
    }
    int left = cells.characterAt(windowStart);
    int offset = cells.start(left);
    boolean cutBefore = left > 0;
    int room = width - (cutBefore ? CUT.length() : 0);
    boolean cutAfter = cells.width() - offset > room;
    int right = cells.length();
    if (cutAfter) {
      right = cells.characterAt(offset + room - CUT.length() + 1);
      while (right > left && cells.start(right) - offset > room - CUT.length()) {
        right--;
      }
    }
    String shown = (cutBefore ? CUT : "") + cells.shown(left, right) + (cutAfter ? CUT : "");
    if (cells.rightToLeft()) {
      return new Excerpt(shown.stripTrailing(), "here: " + words(cells, first, last + 1, right));
    }
    int shift = (cutBefore ? CUT.length() : 0) - offset;
    int stop = cutAfter ? Math.min(caretEnd, cells.start(right)) : caretEnd;
    return new Excerpt(
        shown.stripTrailing(),
        " ".repeat(caretStart + shift) + "^".repeat(Math.max(1, stop - caretStart)));
  }

  private static String words(Cells cells, int from, int to, int right) {
    int end = Math.min(to, cells.length());
    boolean cut = end > Math.max(right, from);
    return cells.shown(from, cut ? Math.max(right, from) : end) + (cut ? CUT : "");
  }
}
