package careplan.output.text;

import java.util.Arrays;

/**
 * One line of a file as a terminal shows it: for each character what is printed and which cell it
 * starts in. A tab goes on to the next fourth cell; a joining mark shares the cell of what it
 * joins.
 */
public final class Cells {
  private static final int TAB = 4;

  private final int count;
  private final int[] starts;
  private final int[] offsets;
  private final String shown;
  private final boolean rightToLeft;

  private Cells(int count, int[] starts, int[] offsets, String shown, boolean rightToLeft) {
    this.count = count;
    this.starts = starts;
    this.offsets = offsets;
    this.shown = shown;
    this.rightToLeft = rightToLeft;
  }

  /** The cells of a line without its line end. */
  public static Cells of(String line) {
    int[] starts = new int[line.length() + 1];
    int[] offsets = new int[line.length() + 1];
    StringBuilder shown = new StringBuilder(line.length() + 16);
    boolean rightToLeft = false;
    int count = 0;
    int cell = 0;
    int before = -1;
    for (int at = 0; at < line.length(); count++) {
      int codePoint = line.codePointAt(at);
      at += Character.charCount(codePoint);
      starts[count] = cell;
      offsets[count] = shown.length();
      rightToLeft |= isRightToLeft(codePoint);
      if (codePoint == '\t') {
        int width = TAB - cell % TAB;
        shown.append("    ", 0, width);
        cell += width;
      } else if (VisibleText.isHidden(codePoint)) {
        String number = VisibleText.number(codePoint);
        shown.append(number);
        cell += number.length();
      } else {
        shown.appendCodePoint(codePoint);
        int width = CharacterWidth.of(codePoint, before);
        if (width == 0 && count > 0) {
          starts[count] = starts[count - 1];
          if (CharacterWidth.widens(codePoint) && cell - starts[count] == 1) {
            cell++;
          }
        }
        cell += width;
      }
      before = codePoint;
    }
    starts[count] = cell;
    offsets[count] = shown.length();
    return new Cells(
        count,
        Arrays.copyOf(starts, count + 1),
        Arrays.copyOf(offsets, count + 1),
        shown.toString(),
        rightToLeft);
  }

  /** How many cells some words take. */
  public static int width(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) < ' ' || words.charAt(i) >= 0x7F) {
        return of(words).width();
      }
    }
    return words.length();
  }

  private static boolean isRightToLeft(int codePoint) {
    if (codePoint < 0x590) {
      return false;
    }
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Number of characters (code points). */
  public int length() {
    return count;
  }

  /** Number of cells. */
  public int width() {
    return starts[count];
  }

  /** Whether a terminal may show some of it from right to left, so that no cell is certain. */
  public boolean rightToLeft() {
    return rightToLeft;
  }

  /** The first cell of a character; past the end, the cell after the last. */
  int start(int character) {
    return starts[Math.min(character, count)];
  }

  /** The cell after a character and all that is joined to it. */
  int end(int character) {
    int next = character + 1;
    while (next < count && starts[next] == starts[character]) {
      next++;
    }
    return starts[Math.min(next, count)];
  }

  /** The first character that starts in a cell or after it. */
  int characterAt(int cell) {
    int found = Arrays.binarySearch(starts, cell);
    if (found < 0) {
      return Math.min(-found - 1, count);
    }
    while (found > 0 && starts[found - 1] == cell) {
      found--;
    }
    return found;
  }

  /** What is printed for the characters from one up to another. */
  String shown(int from, int to) {
    return shown.substring(offsets[from], offsets[to]);
  }
}
