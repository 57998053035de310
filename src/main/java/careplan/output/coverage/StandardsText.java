package careplan.output.coverage;

import careplan.coverage.Standard;
import careplan.output.text.Paper;
import careplan.output.text.Paper.Style;
import careplan.output.text.VisibleText;
import java.io.PrintStream;
import java.util.List;

/** The list of standards as people read it. */
public final class StandardsText {
  private StandardsText() {}

  /** Writes name, title, source and number of points of each. */
  public static void write(List<Standard> standards, PrintStream out, Paper paper) {
    for (Standard standard : standards) {
      out.print(paper.in(Style.STRONG, standard.name()) + "\n");
      lines(out, paper, standard.title());
      lines(out, paper, "Source: " + standard.source());
      lines(out, paper, points(standard));
      if (!standard.origin().isEmpty()) {
        lines(out, paper, "Yours: " + standard.origin());
      }
    }
  }

  private static String points(Standard standard) {
    int count = standard.points().size();
    String points = count == 1 ? "One point" : count + " points";
    return standard.types().isEmpty() && standard.where().isEmpty()
        ? points + "; asked of every type of plan that it fits."
        : points + "; asked of: " + asked(standard) + ".";
  }

  private static String asked(Standard standard) {
    String types = String.join(", ", standard.types());
    if (standard.where().isEmpty()) {
      return types;
    }
    String where =
        "plans with "
            + String.join(" or ", standard.where().stream().map(Object::toString).toList());
    return types.isEmpty() ? where : types + "; " + where;
  }

  private static void lines(PrintStream out, Paper paper, String words) {
    for (String line : paper.wrap(VisibleText.oneLine(words), 4, 4)) {
      out.print("    " + line + "\n");
    }
  }
}
