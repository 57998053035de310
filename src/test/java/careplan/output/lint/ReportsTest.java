package careplan.output.lint;

import careplan.GoldenFiles;
import careplan.lint.FileResult;
import careplan.lint.LintRun;
import careplan.lint.Linter;
import careplan.lint.Selection;
import careplan.lint.Severity;
import careplan.lint.rules.Rules;
import careplan.output.text.Paper;
import careplan.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Plans that are hard to show, and beside each one what every format makes of it. */
class ReportsTest {
  private static final Path FOLDER = GoldenFiles.resources("careplan/reports");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** Rules that come to stay, so that a new one changes no report. */
  private static final Selection SELECTION =
      new Selection(
          Set.of(
              "unknown-field",
              "missing-field",
              "impossible-date",
              "cut-at-hash",
              "yaml-syntax",
              "unreadable-text"),
          Set.of(),
          Map.of());

  @TempDir static Path outsideOfAnyWorkTree;

  @TestFactory
  Stream<DynamicTest> everyFormatWritesWhatStandsBesideThePlan() {
    return GoldenFiles.inputs(FOLDER, ".yaml").stream()
        .map(
            plan ->
                DynamicTest.dynamicTest(
                    plan.getFileName().toString(),
                    () -> GoldenFiles.check(plan, ".txt", reports(plan))));
  }

  @Test
  void everyReportHasAPlan() {
    GoldenFiles.noStrayFiles(FOLDER, ".yaml", ".txt");
  }

  private static String reports(Path plan) {
    FileResult result = lint(plan);
    LintSummary summary =
        new LintSummary(1, 0, 0, 0, 0, result.allowed().size(), 0, List.of(), Optional.empty());
    StringBuilder all = new StringBuilder();
    for (LintFormats format : LintFormats.values()) {
      if (format == LintFormats.SARIF) {
        continue; // it holds the pages of all rules, and is held to its schema elsewhere
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
      LintFormat writer = format.make(report(stream, format.travels()));
      writer.begin();
      writer.file(result);
      writer.end(summary);
      stream.flush();
      all.append("=== ").append(format.word()).append(" ===\n");
      all.append(out.toString(StandardCharsets.UTF_8));
    }
    return all.toString();
  }

  private static Report report(PrintStream out, boolean redacted) {
    return new Report(
        out,
        Paper.PLAIN,
        false,
        redacted,
        false,
        false,
        severity -> severity == Severity.ERROR,
        List.of(),
        new ReportPaths(outsideOfAnyWorkTree),
        "1");
  }

  private static FileResult lint(Path plan) {
    try {
      Linter linter = new Linter(Rules.ALL, SELECTION, Optional.of(TODAY), TODAY);
      return new LintRun(linter, path -> Settings.NONE)
          .lint(plan.getFileName().toString(), Files.readAllBytes(plan), Settings.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
