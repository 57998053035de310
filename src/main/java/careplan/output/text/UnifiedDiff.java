package careplan.output.text;

import careplan.output.text.Paper.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts line by line, as {@code diff -u} writes it and {@code git apply} and {@code patch -p1}
 * read it.
 *
 * <p>The shortest way from one to the other, by Myers' algorithm (An O(ND) Difference Algorithm and
 * Its Variations, 1986); where that would take more than a thousand steps, the stretch that differs
 * is shown whole.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final int MOST_STEPS = 1000;

  private final List<String> old;
  private final List<String> now;
  private final boolean[] gone;
  private final boolean[] come;

  private UnifiedDiff(List<String> old, List<String> now) {
    this.old = old;
    this.now = now;
    this.gone = new boolean[old.size()];
    this.come = new boolean[now.size()];
  }

  /**
   * The difference, each line ended; empty where there is none.
   *
   * @param name the file, with {@code /} between folders
   */
  public static String of(String name, String old, String now, Paper paper) {
    if (old.equals(now)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(lines(old), lines(now));
    diff.compare();
    StringBuilder text = new StringBuilder();
    String shown = VisibleText.oneLine(name.startsWith("/") ? name.substring(1) : name);
    text.append(paper.in(Style.STRONG, "--- a/" + shown)).append('\n');
    text.append(paper.in(Style.STRONG, "+++ b/" + shown)).append('\n');
    diff.write(text, paper);
    return text.toString();
  }

  /** Lines with their ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from) + 1;
      end = end == 0 ? text.length() : end;
      lines.add(text.substring(from, end));
      from = end;
    }
    return lines;
  }

  private void compare() {
    int start = 0;
    int least = Math.min(old.size(), now.size());
    while (start < least && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    for (int i = start; i < old.size() - end; i++) {
      gone[i] = true;
    }
    for (int i = start; i < now.size() - end; i++) {
      come[i] = true;
    }
    keep(start, old.size() - end - start, now.size() - end - start);
  }

  /** Unmarks the lines on the shortest way through a stretch that starts alike in both. */
  private void keep(int start, int oldCount, int nowCount) {
    int most = Math.min(MOST_STEPS, oldCount + nowCount);
    int[] reached = new int[2 * most + 3];
    List<int[]> trace = new ArrayList<>();
    for (int steps = 0; steps <= most; steps++) {
      trace.add(java.util.Arrays.copyOfRange(reached, most + 1 - steps, most + 2 + steps));
      for (int k = -steps; k <= steps; k += 2) {
        int at = most + 1 + k;
        boolean down = k == -steps || (k != steps && reached[at - 1] < reached[at + 1]);
        int x = down ? reached[at + 1] : reached[at - 1] + 1;
        while (x < oldCount && x - k < nowCount && same(start + x, start + x - k)) {
          x++;
        }
        reached[at] = x;
        if (x >= oldCount && x - k >= nowCount) {
          walkBack(start, oldCount, nowCount, trace);
          return;
        }
      }
    }
  }

  private boolean same(int oldLine, int nowLine) {
    return old.get(oldLine).equals(now.get(nowLine));
  }

  private void walkBack(int start, int oldCount, int nowCount, List<int[]> trace) {
    int x = oldCount;
    int y = nowCount;
    for (int steps = trace.size() - 1; steps > 0; steps--) {
      int[] reached = trace.get(steps);
      int k = x - y;
      boolean down = k == -steps || (k != steps && reached[steps + k - 1] < reached[steps + k + 1]);
      int previous = down ? k + 1 : k - 1;
      int from = reached[steps + previous];
      int pastStep = down ? from : from + 1;
      while (x > pastStep) {
        x--;
        y--;
        gone[start + x] = false;
        come[start + y] = false;
      }
      x = from;
      y = from - previous;
    }
    while (x > 0 && y > 0) {
      x--;
      y--;
      gone[start + x] = false;
      come[start + y] = false;
    }
  }

  private void write(StringBuilder text, Paper paper) {
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (!isChange(i, j)) {
        i++;
        j++;
        continue;
      }
      int before = Math.min(CONTEXT, Math.min(i, j));
      int endOld = i;
      int endNow = j;
      int quiet = 0;
      while ((endOld < old.size() || endNow < now.size()) && quiet <= 2 * CONTEXT) {
        if (endOld < old.size() && gone[endOld]) {
          endOld++;
          quiet = 0;
        } else if (endNow < now.size() && come[endNow]) {
          endNow++;
          quiet = 0;
        } else {
          endOld++;
          endNow++;
          quiet++;
        }
      }
      int cut = Math.max(0, quiet - CONTEXT);
      hunk(text, paper, i - before, endOld - cut, j - before, endNow - cut);
      i = endOld - cut;
      j = endNow - cut;
    }
  }

  private boolean isChange(int i, int j) {
    return (i < old.size() && gone[i]) || (j < now.size() && come[j]);
  }

  private void hunk(StringBuilder text, Paper paper, int i, int endOld, int j, int endNow) {
    String head = "@@ -" + range(i, endOld) + " +" + range(j, endNow) + " @@";
    text.append(paper.in(Style.BLUE, head)).append('\n');
    int oldLine = i;
    int nowLine = j;
    while (oldLine < endOld || nowLine < endNow) {
      if (oldLine < endOld && gone[oldLine]) {
        line(text, paper, Style.RED, '-', old.get(oldLine++));
      } else if (nowLine < endNow && come[nowLine]) {
        line(text, paper, Style.GREEN, '+', now.get(nowLine++));
      } else {
        line(text, Paper.PLAIN, Style.FAINT, ' ', old.get(oldLine++));
        nowLine++;
      }
    }
  }

  private static String range(int from, int end) {
    int count = end - from;
    int first = count == 0 ? from : from + 1;
    return count == 1 ? Integer.toString(first) : first + "," + count;
  }

  private static void line(StringBuilder text, Paper paper, Style style, char sign, String line) {
    boolean ended = line.endsWith("\n");
    String words = ended ? line.substring(0, line.length() - 1) : line;
    text.append(paper.in(style, sign + words)).append('\n');
    if (!ended) {
      text.append("\\ No newline at end of file\n");
    }
  }
}
