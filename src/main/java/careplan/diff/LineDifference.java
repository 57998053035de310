package careplan.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that differ between two texts, whatever they mean. */
public final class LineDifference {

  /**
   * A line of one text that the other one lacks.
   *
   * @param isNew whether it stands in the later text
   */
  public record Line(boolean isNew, String text) {}

  private LineDifference() {}

  /** The lines that went and came, in order. */
  public static List<Line> between(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> fresh = after.lines().toList();
    Map<String, Integer> numbers = new HashMap<>();
    int[] partner = Alignment.of(numbered(old, numbers), numbered(fresh, numbers));
    List<Line> lines = new ArrayList<>();
    int j = 0;
    for (int i = 0; i <= old.size(); i++) {
      if (i < old.size() && partner[i] < 0) {
        lines.add(new Line(false, old.get(i)));
        continue;
      }
      int end = i < old.size() ? partner[i] : fresh.size();
      for (; j < end; j++) {
        lines.add(new Line(true, fresh.get(j)));
      }
      j++;
    }
    return lines;
  }

  private static int[] numbered(List<String> lines, Map<String, Integer> numbers) {
    int[] numbered = new int[lines.size()];
    for (int i = 0; i < numbered.length; i++) {
      Integer known = numbers.putIfAbsent(lines.get(i), numbers.size());
      numbered[i] = known == null ? numbers.size() - 1 : known;
    }
    return numbered;
  }
}
