package careplan.settings;

import java.util.Comparator;

/**
 * Where something was set.
 *
 * @param file the settings file, seen from the folder the command runs in, with {@code /}
 * @param line counted from 1
 * @param column in code points, counted from 1
 */
public record Origin(String file, int line, int column) implements Comparable<Origin> {
  private static final Comparator<Origin> ORDER =
      Comparator.comparing(Origin::file, PlanFile.BY_CODE_POINT)
          .thenComparingInt(Origin::line)
          .thenComparingInt(Origin::column);

  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }

  /** As compilers write places: {@code .careplan/config.yaml:3:5}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
