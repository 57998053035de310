package careplan.output.caseload;

import careplan.caseload.Caseload;
import careplan.output.text.Paper;
import careplan.output.text.Paper.Style;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** A caseload as it is read in a terminal. */
public final class CaseloadText {
  private static final String MARGIN = "  ";

  private CaseloadText() {}

  /**
   * Writes a caseload.
   *
   * @param paper how wide the terminal is, and whether it has colours
   */
  public static void write(
      Caseload caseload, Optional<Progression> history, View view, PrintStream out, Paper paper) {
    words(Parts.summary(caseload), "", out, paper);
    for (Part part : Report.parts(caseload, history, view)) {
      out.print("\n" + paper.in(Style.STRONG, part.title()) + "\n");
      if (!part.words().isEmpty()) {
        words(part.words(), MARGIN, out, paper);
      }
      Grid grid = part.grid().orElse(null);
      if (grid == null) {
        continue;
      }
      List<String> lines = GridText.lines(grid, MARGIN, paper);
      lines.forEach(line -> out.print(line + "\n"));
      if (grid.more() > 0) {
        words("and " + Parts.number(grid.more()) + " more: --all shows them.", MARGIN, out, paper);
      }
    }
  }

  private static void words(String words, String margin, PrintStream out, Paper paper) {
    for (String line : paper.wrap(words, margin.length(), margin.length())) {
      out.print(margin + line + "\n");
    }
  }
}
