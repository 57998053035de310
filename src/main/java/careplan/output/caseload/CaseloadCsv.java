package careplan.output.caseload;

import careplan.caseload.Answer;
import careplan.caseload.Caseload;
import careplan.caseload.Due;
import careplan.caseload.Measure;
import careplan.caseload.PlanRow;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One line for each plan, for a spreadsheet: RFC 4180, in UTF-8 with the mark by which a
 * spreadsheet knows it. A cell that a spreadsheet would take for a formula has an apostrophe before
 * it.
 */
public final class CaseloadCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What starts a formula, in plain and in full width; a tab or line end can hide one. */
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CaseloadCsv() {}

  /** Writes a heading and the plans. */
  public static void write(Caseload caseload, PrintStream out) {
    List<String> heading =
        new ArrayList<>(
            List.of(
                "plan",
                "person",
                "open",
                "types",
                "level",
                "stage",
                "status",
                "coordinators",
                "due",
                "due what",
                "overdue",
                "contact day and night",
                "errors",
                "warnings",
                "unmet needs",
                "unmet in",
                "copies asked for",
                "copies out of date"));
    for (Measure measure : Measure.values()) {
      if (measure.isPublished()) {
        heading.add(measure.words());
      }
    }
    out.print(BYTE_ORDER_MARK);
    line(heading, out);
    for (PlanRow row : caseload.rows()) {
      line(cells(row), out);
    }
  }

  private static List<String> cells(PlanRow row) {
    Due due = row.dues().isEmpty() ? null : row.dues().get(0);
    List<String> cells =
        new ArrayList<>(
            List.of(
                row.file(),
                row.person(),
                row.open() ? "yes" : "no",
                String.join("; ", row.types()),
                row.level().map(level -> level.word()).orElse(""),
                row.stage(),
                row.status().map(status -> status.word()).orElse(""),
                String.join("; ", row.coordinators()),
                due == null ? "" : Parts.when(due),
                due == null ? "" : due.kind().words(),
                row.isOverdue() ? "yes" : "no",
                words(row.roundTheClock()),
                Integer.toString(row.errors()),
                Integer.toString(row.warnings()),
                Integer.toString(row.unmet().size()),
                String.join("; ", row.unmet()),
                Integer.toString(row.copiesAsked()),
                Integer.toString(row.copiesOld())));
    for (Measure measure : Measure.values()) {
      if (measure.isPublished()) {
        cells.add(words(row.of(measure)));
      }
    }
    return cells;
  }

  static String words(Answer answer) {
    return switch (answer) {
      case YES -> "yes";
      case NO -> "no";
      case NOT_ASKED -> "not asked";
    };
  }

  private static void line(List<String> cells, PrintStream out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.print(line.append("\r\n"));
  }

  /** A cell, quoted where it has to be. */
  static String cell(String words) {
    String safe = words;
    String bare = words.stripLeading();
    boolean formula =
        !words.isEmpty()
            && (STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0
                || (!bare.isEmpty() && STARTS_A_FORMULA.indexOf(bare.charAt(0)) >= 0));
    if (formula) {
      safe = "'" + words;
    }
    boolean quoted = formula;
    for (int i = 0; i < safe.length() && !quoted; i++) {
      char c = safe.charAt(i);
      quoted = c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t';
    }
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
