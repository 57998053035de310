package careplan.output.lint;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.output.text.VisibleText;
import careplan.yaml.Span;
import java.io.PrintStream;

/**
 * One line for each finding, {@code path:line:column: severity rule: what is wrong}, for logs and
 * for programs that jump to a place. It never holds a word of the plan.
 */
final class ConciseFormat implements LintFormat {
  private final PrintStream out;
  private final Wording wording = new Wording(true);

  ConciseFormat(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileResult result) {
    String file = VisibleText.oneLine(result.file());
    for (Finding finding : result.findings()) {
      Span span = result.source().span(finding.start(), finding.end());
      out.print(
          file
              + ":"
              + span.line()
              + ":"
              + span.column()
              + ": "
              + finding.severity().word()
              + " "
              + finding.rule().name()
              + ": "
              + VisibleText.oneLine(wording.messageWithoutPlanWords(finding, result.source()))
              + "\n");
    }
  }

  @Override
  public void end(LintSummary summary) {}
}
