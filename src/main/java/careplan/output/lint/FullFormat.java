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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * For people: the place, the line with carets under the words meant, what is wrong in the plan's
 * own words, why it matters (once in each report) and what could stand there instead. The most
 * urgent comes first; what is said of several places is said once and names the others, and where
 * there is much to say, what is less urgent is said in a line each, unless all is asked for.
 */
final class FullFormat implements LintFormat {
  private static final int NARROWEST_GUTTER = 4;
  private static final int WIDEST_WEIGHT = 7;
  private static final int IN_FULL = 10;

  /** So few more are said in full as well: a list of two saves nobody's time. */
  private static final int NOT_WORTH_A_LIST = 2;

  private final PrintStream out;
  private final Paper paper;
  private final boolean closing;
  private final boolean all;
  private final Wording wording;
  private final Set<String> explained = new HashSet<>();

  /**
   * @param closing whether it ends in figures and a next step
   * @param all whether each finding is said by itself and in full
   */
  FullFormat(PrintStream out, Paper paper, boolean closing, boolean all, Wording wording) {
    this.out = out;
    this.paper = paper;
    this.closing = closing;
    this.all = all;
    this.wording = wording;
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileResult result) {
    List<Told> told = all ? Told.each(result) : Told.together(result);
    int inFull = all ? told.size() : inFull(told);
    for (Told remark : told.subList(0, inFull)) {
      write(result, remark);
    }
    if (inFull < told.size()) {
      writeInShort(result, told.subList(inFull, told.size()));
    }
  }

  /** Ten, and of what is for information only what is there, not what else there could be. */
  private static int inFull(List<Told> told) {
    int telling = 0;
    while (telling < told.size() && !told.get(telling).isOnlyMissing()) {
      telling++;
    }
    int most = telling == 0 ? told.size() : telling;
    return most <= IN_FULL + NOT_WORTH_A_LIST ? most : IN_FULL;
  }

  private void write(FileResult result, Told remark) {
    Finding finding = remark.first();
    SourceText source = result.source();
    Span span = source.span(finding.start(), finding.end());
    boolean ofTheWhole = Told.isOfTheWholePlan(result, finding);
    writeHeading(result.file(), ofTheWhole, span, finding);
    if (source.length() > 0 && !wording.isRedacted() && !ofTheWhole) {
      writeExcerpt(source, span, finding);
    }
    writeRemark("", remark, source);
    for (Told beside : remark.beside()) {
      String rule = beside.first().severity().word() + ", " + beside.first().rule().name();
      writeRemark("Also here (" + rule + "): ", beside, source);
    }
    out.print('\n');
  }

  private void writeRemark(String label, Told remark, SourceText source) {
    Finding finding = remark.first();
    writeParagraph(label, wording.message(finding, source) + also(remark, source));
    if (explained.add(finding.rule().name())) {
      writeParagraph("Why it matters: ", wording.why(finding));
    }
    wording.better(finding, source).ifPresent(this::writeBetter);
  }

  /** The other places of which the same holds, by their lines and words. */
  private String also(Told remark, SourceText source) {
    if (remark.likewise().isEmpty()) {
      return "";
    }
    List<String> places = new ArrayList<>(remark.likewise().size());
    for (Finding finding : remark.likewise()) {
      String words = wording.isRedacted() ? "" : " (\"" + Told.words(finding, source) + "\")";
      places.add("line " + source.span(finding.start(), finding.end()).line() + words);
    }
    return " The same on " + listed(places) + ".";
  }

  /** What is left of a plan, in a line each: the weight, where, what in general, and the rule. */
  private void writeInShort(FileResult result, List<Told> rest) {
    List<Told> each = new ArrayList<>(rest);
    for (Told remark : rest) {
      each.addAll(remark.beside());
    }
    each.sort(Told.BY_URGENCY);
    String more = each.size() + " more, in short ('--all' says what could help for each):";
    out.print(paper.in(Style.STRONG, VisibleText.oneLine(result.file())) + "  " + more + "\n");
    for (Told remark : each) {
      Finding finding = remark.first();
      String weight = finding.severity().word();
      String rule = " (" + finding.rule().name() + ")";
      int taken = 2 + WIDEST_WEIGHT + 2;
      List<String> lines =
          paper.wrap(place(result, remark) + ": " + finding.rule().summary() + rule, taken, taken);
      String margin = " ".repeat(taken - 2 - weight.length());
      out.print("  " + paper.in(style(finding), weight) + margin + lines.get(0) + "\n");
      for (String line : lines.subList(1, lines.size())) {
        out.print(" ".repeat(taken) + line + "\n");
      }
    }
    out.print('\n');
  }

  private static String place(FileResult result, Told remark) {
    if (Told.isOfTheWholePlan(result, remark.first())) {
      return "whole plan";
    }
    Set<String> lines = new LinkedHashSet<>();
    lines.add(line(result, remark.first()));
    for (Finding finding : remark.likewise()) {
      lines.add(line(result, finding));
    }
    return (lines.size() == 1 ? "line " : "lines ") + listed(List.copyOf(lines));
  }

  private static String line(FileResult result, Finding finding) {
    return Integer.toString(result.source().span(finding.start(), finding.end()).line());
  }

  private static String listed(List<String> things) {
    int last = things.size() - 1;
    return last == 0
        ? things.get(0)
        : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }

  @Override
  public void end(LintSummary summary) {
    if (closing) {
      for (String line : Closing.of(summary)) {
        out.print(line + "\n");
      }
    }
  }

  private void writeHeading(String file, boolean ofTheWhole, Span span, Finding finding) {
    String place =
        VisibleText.oneLine(file)
            + (ofTheWhole ? " (whole plan)" : ":" + span.line() + ":" + span.column());
    out.print(
        paper.in(Style.STRONG, place)
            + "  "
            + paper.in(style(finding), finding.severity().word())
            + "  "
            + paper.in(Style.STRONG, finding.rule().name())
            + "\n");
  }

  /** The line; what is missing has no words in it that could be marked. */
  private void writeExcerpt(SourceText source, Span span, Finding finding) {
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
    if (finding.about().isEmpty()) {
      out.print(paper.in(Style.FAINT, " ".repeat(gutter) + " |"));
      out.print(" " + paper.in(style(finding), excerpt.marks()) + "\n");
    }
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
