package careplan.cli;

import careplan.combine.Report;
import careplan.combine.Source;
import careplan.output.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** What came of combining plans, as text: what is to be decided comes first. */
final class CombineReport {
  private final Report report;
  private final List<Source> sources;

  CombineReport(Report report, List<Source> sources) {
    this.report = report;
    this.sources = sources;
  }

  /** The whole report. */
  String text() {
    StringBuilder text = new StringBuilder(counts()).append('\n');
    for (Report.Part part : Report.Part.values()) {
      List<String> sentences = report.of(part);
      if (!sentences.isEmpty()) {
        text.append('\n').append(part.heading()).append('\n');
        sentences.forEach(
            sentence -> text.append("  - ").append(VisibleText.oneLine(sentence)).append('\n'));
      }
    }
    return text.toString();
  }

  /** How much there is of each part, in one line. */
  String counts() {
    List<String> counts = new ArrayList<>();
    for (Report.Part part : Report.Part.values()) {
      int number = report.of(part).size();
      if (number > 0) {
        counts.add(part.count(number));
      }
    }
    return sources.size()
        + " plans combined"
        + (counts.isEmpty() ? "." : ": " + String.join(", ", counts) + ".");
  }
}
