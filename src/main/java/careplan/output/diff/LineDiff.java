package careplan.output.diff;

import careplan.diff.LineDifference;
import careplan.output.text.VisibleText;

/** The lines that differ, for what could not be compared by what it says. */
final class LineDiff {
  private static final int MOST_LINES = 200;

  private LineDiff() {}

  static String of(String before, String after) {
    if (before.isEmpty() && after.isEmpty()) {
      return "";
    }
    StringBuilder text =
        new StringBuilder("These lines differ; what they mean was not looked at:\n");
    int lines = 0;
    int more = 0;
    for (LineDifference.Line line : LineDifference.between(before, after)) {
      if (lines++ < MOST_LINES) {
        text.append(line.isNew() ? "+ " : "- ")
            .append(VisibleText.oneLine(line.text()))
            .append('\n');
      } else {
        more++;
      }
    }
    if (lines == 0) {
      text.append("  none: both texts are the same\n");
    }
    if (more > 0) {
      text.append("and ").append(more).append(" more lines\n");
    }
    return text.toString();
  }
}
