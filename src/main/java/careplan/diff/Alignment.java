package careplan.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which elements of two sequences stay, in order. Equal beginnings and ends first, then elements
 * that stand once on each side, then what lies between them where that is short; so the work hardly
 * grows faster than the sequences.
 */
final class Alignment {
  private static final int MOST_CELLS = 40_000;

  private final int[] before;
  private final int[] after;
  private final int[] partner;

  private Alignment(int[] before, int[] after) {
    this.before = before;
    this.after = after;
    this.partner = new int[before.length];
    Arrays.fill(partner, -1);
  }

  /** For each element of {@code before} the place of its partner, or -1. */
  static int[] of(int[] before, int[] after) {
    Alignment alignment = new Alignment(before, after);
    alignment.align(0, before.length, 0, after.length, true);
    return alignment.partner;
  }

  private void align(int from, int to, int otherFrom, int otherTo, boolean anchors) {
    int i = from;
    int j = otherFrom;
    while (i < to && j < otherTo && before[i] == after[j]) {
      partner[i++] = j++;
    }
    int end = to;
    int otherEnd = otherTo;
    while (end > i && otherEnd > j && before[end - 1] == after[otherEnd - 1]) {
      partner[--end] = --otherEnd;
    }
    if (i == end || j == otherEnd) {
      return;
    }
    if ((long) (end - i) * (otherEnd - j) <= MOST_CELLS) {
      longestCommon(i, end, j, otherEnd);
    } else if (anchors) {
      betweenAnchors(i, end, j, otherEnd);
    }
  }

  /** Elements that stand once on each side, in the longest run that keeps its order. */
  private void betweenAnchors(int from, int to, int otherFrom, int otherTo) {
    Map<Integer, int[]> seen = new HashMap<>();
    for (int i = from; i < to; i++) {
      int[] places = seen.computeIfAbsent(before[i], k -> new int[] {0, 0, 0, 0});
      places[0]++;
      places[1] = i;
    }
    for (int j = otherFrom; j < otherTo; j++) {
      int[] places = seen.get(after[j]);
      if (places != null) {
        places[2]++;
        places[3] = j;
      }
    }
    int[] single = new int[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      int[] places = seen.get(before[i]);
      if (places[0] == 1 && places[2] == 1) {
        single[count++] = i;
      }
    }
    int[] places = new int[count];
    for (int k = 0; k < count; k++) {
      places[k] = seen.get(before[single[k]])[3];
    }
    boolean[] kept = increasing(places);
    int i = from;
    int j = otherFrom;
    for (int k = 0; k < count; k++) {
      if (kept[k]) {
        align(i, single[k], j, places[k], false);
        partner[single[k]] = places[k];
        i = single[k] + 1;
        j = places[k] + 1;
      }
    }
    align(i, to, j, otherTo, false);
  }

  /** Marks a longest run of numbers that grow. */
  static boolean[] increasing(int[] numbers) {
    int[] ends = new int[numbers.length];
    int[] previous = new int[numbers.length];
    int length = 0;
    for (int k = 0; k < numbers.length; k++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (numbers[ends[middle]] < numbers[k]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[k] = low == 0 ? -1 : ends[low - 1];
      ends[low] = k;
      length = Math.max(length, low + 1);
    }
    boolean[] run = new boolean[numbers.length];
    for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = previous[at]) {
      run[at] = true;
    }
    return run;
  }

  private void longestCommon(int from, int to, int otherFrom, int otherTo) {
    int rows = to - from;
    int columns = otherTo - otherFrom;
    int[][] common = new int[rows + 1][columns + 1];
    for (int r = rows - 1; r >= 0; r--) {
      for (int c = columns - 1; c >= 0; c--) {
        common[r][c] =
            before[from + r] == after[otherFrom + c]
                ? common[r + 1][c + 1] + 1
                : Math.max(common[r + 1][c], common[r][c + 1]);
      }
    }
    int r = 0;
    int c = 0;
    while (r < rows && c < columns) {
      if (before[from + r] == after[otherFrom + c]) {
        partner[from + r++] = otherFrom + c++;
      } else if (common[r + 1][c] >= common[r][c + 1]) {
        r++;
      } else {
        c++;
      }
    }
  }
}
