package careplan.output.lint;

import careplan.language.judgement.ReadingEase;
import careplan.lint.FileResult;
import careplan.lint.PlanReadingEase;
import careplan.output.text.Paper;
import careplan.output.text.Paper.Style;
import careplan.output.text.VisibleText;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** For people: one line for each rule that speaks, in place of one for each finding. */
final class StatisticsFormat implements LintFormat {
  private static final String WIDEST_SEVERITY = "warning";

  private final PrintStream out;
  private final Paper paper;
  private final boolean closing;
  private final boolean full;
  private final boolean redacted;
  private final Statistics statistics = new Statistics();
  private final Map<ReadingEase.Band, Integer> bands = new EnumMap<>(ReadingEase.Band.class);
  private Optional<ReadingEase.Report> only = Optional.empty();

  /**
   * @param full whether the report also says how hard the plans are to read
   */
  StatisticsFormat(PrintStream out, Paper paper, boolean closing, boolean full, boolean redacted) {
    this.out = out;
    this.paper = paper;
    this.closing = closing;
    this.full = full;
    this.redacted = redacted;
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileResult result) {
    statistics.add(result);
    if (full) {
      only = PlanReadingEase.of(result);
      only.ifPresent(report -> bands.merge(report.band(), 1, Integer::sum));
    }
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
    writeReadingEase(summary.files(), !counts.isEmpty());
    if (closing) {
      out.print(counts.isEmpty() && bands.isEmpty() ? "" : "\n");
      Closing.of(summary).forEach(line -> out.print(line + "\n"));
    }
  }

  /** One plan is told what to change; of several, how many are easy and how many hard. */
  private void writeReadingEase(int files, boolean afterCounts) {
    if (bands.isEmpty()) {
      return;
    }
    String sentence;
    if (files == 1 && only.isPresent()) {
      sentence = ReadingEaseLines.of(only.get(), redacted);
    } else {
      StringBuilder told = new StringBuilder("Reading ease:");
      String comma = " ";
      for (Map.Entry<ReadingEase.Band, Integer> band : bands.entrySet()) {
        told.append(comma)
            .append(band.getValue())
            .append(band.getValue() == 1 ? " plan is " : " plans are ")
            .append(band.getKey().name().toLowerCase(Locale.ROOT));
        comma = ", ";
      }
      sentence = told.append('.').toString();
    }
    out.print(afterCounts ? "\n" : "");
    for (String line : paper.wrap(VisibleText.oneLine(sentence), 0, 0)) {
      out.print(line + "\n");
    }
  }
}
