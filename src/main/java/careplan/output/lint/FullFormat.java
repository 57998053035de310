package careplan.output.lint;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.Severity;
import careplan.output.text.Excerpt;
import careplan.output.text.Paper;
import careplan.output.text.Paper.Style;
import careplan.output.text.VisibleText;
import careplan.yaml.SourceText;
import careplan.yaml.Span;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * For people: the place, the line with carets under the words meant, what is wrong in the plan's
 * own words, why it matters (once in each file) and what could stand there instead.
 */
final class FullFormat implements LintFormat {
  private static final int NARROWEST_GUTTER = 4;

  private final PrintStream out;
  private final Paper paper;
  private final boolean closing;
  private final Wording wording;

  FullFormat(PrintStream out, Paper paper, boolean closing, Wording wording) {
    this.out = out;
    this.paper = paper;
    this.closing = closing;
    this.wording = wording;
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileResult result) {
    Set<String> explained = new HashSet<>();
    for (Finding finding : result.findings()) {
      SourceText source = result.source();
      Span span = source.span(finding.start(), finding.end());
      writeHeading(result.file(), span, finding);
      if (source.length() > 0 && !wording.isRedacted()) {
        writeExcerpt(source, span, style(finding));
      }
      writeParagraph("", wording.message(finding, source));
      if (explained.add(finding.rule().name())) {
        writeParagraph("Why it matters: ", wording.why(finding));
      }
      wording.better(finding, source).ifPresent(this::writeBetter);
      out.print('\n');
    }
  }

  @Override
  public void end(LintSummary summary) {
    if (closing) {
      for (String line : Closing.of(summary)) {
        out.print(line + "\n");
      }
    }
  }

  private void writeHeading(String file, Span span, Finding finding) {
    String place = VisibleText.oneLine(file) + ":" + span.line() + ":" + span.column();
    out.print(
        paper.in(Style.STRONG, place)
            + "  "
            + paper.in(style(finding), finding.severity().word())
            + "  "
            + paper.in(Style.STRONG, finding.rule().name())
            + "\n");
  }

  private void writeExcerpt(SourceText source, Span span, Style style) {
    String line = source.line(span.line());
    int end = span.endLine() == span.line() ? span.endColumn() - 1 : visibleLength(line);
    String number = Integer.toString(span.line());
    int gutter = Math.max(NARROWEST_GUTTER, number.length());
    String bar = " | ";
    Excerpt excerpt =
        Excerpt.of(line, span.column() - 1, end, paper.width() - gutter - bar.length());
    String margin = " ".repeat(gutter - number.length());
    out.print(paper.in(Style.FAINT, margin + number + " |"));
    out.print(excerpt.line().isEmpty() ? "\n" : " " + excerpt.line() + "\n");
    out.print(paper.in(Style.FAINT, " ".repeat(gutter) + " |"));
    out.print(" " + paper.in(style, excerpt.marks()) + "\n");
  }

  private static int visibleLength(String line) {
    String visible = line.stripTrailing();
    return visible.codePointCount(0, visible.length());
  }

  /** Text moved in by two, after a label. */
  private void writeParagraph(String label, String text) {
    if (text.isEmpty()) {
      return;
    }
    List<String> lines = paper.wrap(VisibleText.oneLine(text), 2 + label.length(), 2);
    out.print("  " + paper.in(Style.STRONG, label) + lines.get(0) + "\n");
    for (int i = 1; i < lines.size(); i++) {
      out.print("  " + lines.get(i) + "\n");
    }
  }

  /** Several lines are lines of a plan, whose breaks matter. */
  private void writeBetter(String better) {
    if (better.indexOf('\n') < 0) {
      List<String> lines = paper.wrap(VisibleText.oneLine(better), 10, 10);
      out.print("  " + paper.in(Style.GREEN, "Better:") + " " + lines.get(0) + "\n");
      for (int i = 1; i < lines.size(); i++) {
        out.print(" ".repeat(10) + lines.get(i) + "\n");
      }
      return;
    }
    out.print("  " + paper.in(Style.GREEN, "Better:") + "\n");
    for (String line : better.stripTrailing().split("\n", -1)) {
      out.print("    " + VisibleText.oneLine(line) + "\n");
    }
  }

  private static Style style(Finding finding) {
    return style(finding.severity());
  }

  /** The colour of a weight. */
  static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.RED;
      case WARNING -> Style.YELLOW;
      case INFO -> Style.BLUE;
    };
  }
}
