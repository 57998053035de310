package careplan.output.lint;

import careplan.lint.FileResult;
import careplan.output.text.Paper;
import careplan.output.text.Paper.Style;
import java.io.PrintStream;
import java.util.List;

/** For people: one line for each rule that speaks, in place of one for each finding. */
final class StatisticsFormat implements LintFormat {
  private static final String WIDEST_SEVERITY = "warning";

  private final PrintStream out;
  private final Paper paper;
  private final boolean closing;
  private final Statistics statistics = new Statistics();

  StatisticsFormat(PrintStream out, Paper paper, boolean closing) {
    this.out = out;
    this.paper = paper;
    this.closing = closing;
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileResult result) {
    statistics.add(result);
  }

  @Override
  public void end(LintSummary summary) {
    List<Statistics.Count> counts = statistics.sorted();
    int digits = counts.isEmpty() ? 0 : Integer.toString(counts.get(0).findings()).length();
    int widest = 0;
    for (Statistics.Count count : counts) {
      widest = Math.max(widest, count.rule().length());
    }
    for (Statistics.Count count : counts) {
      String number = Integer.toString(count.findings());
      String severity = count.severity().word();
      out.print(
          " ".repeat(digits - number.length())
              + number
              + "  "
              + paper.in(FullFormat.style(count.severity()), severity)
              + " ".repeat(WIDEST_SEVERITY.length() - severity.length() + 2)
              + paper.in(Style.STRONG, count.rule())
              + " ".repeat(widest - count.rule().length() + 2)
              + (count.files() == 1 ? "in 1 plan" : "in " + count.files() + " plans")
              + "\n");
    }
    if (closing) {
      out.print(counts.isEmpty() ? "" : "\n");
      Closing.of(summary).forEach(line -> out.print(line + "\n"));
    }
  }
}
