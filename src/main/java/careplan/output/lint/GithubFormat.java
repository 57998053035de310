package careplan.output.lint;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.Severity;
import careplan.output.text.VisibleText;
import careplan.settings.Problem;
import careplan.yaml.Span;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Workflow commands of GitHub Actions, which show a finding at its line. GitHub takes ten of each
 * kind from a step and drops the rest in silence, so the weightiest come first, and what is left
 * out is counted.
 */
final class GithubFormat implements LintFormat {
  private static final int MOST = 10;

  private final PrintStream out;
  private final ReportPaths paths;
  private final Wording wording;
  private final Map<Severity, List<String>> commands = new EnumMap<>(Severity.class);
  private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);

  GithubFormat(PrintStream out, ReportPaths paths, Wording wording) {
    this.out = out;
    this.paths = paths;
    this.wording = wording;
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileResult result) {
    for (Finding finding : result.findings()) {
      if (isCounted(finding.severity())) {
        commands.get(finding.severity()).add(command(result, finding));
      }
    }
  }

  /** Counts one more, and answers whether GitHub will show it. */
  private boolean isCounted(Severity severity) {
    commands.computeIfAbsent(severity, none -> new ArrayList<>());
    return found.merge(severity, 1, Integer::sum) <= MOST;
  }

  private String command(FileResult result, Finding finding) {
    Span span = result.source().span(finding.start(), finding.end());
    StringBuilder command = new StringBuilder("::").append(kind(finding.severity()));
    command.append(" file=").append(property(paths.fromRoot(result.file())));
    command.append(",line=").append(span.line());
    if (span.endLine() > span.line()) {
      command.append(",endLine=").append(span.endLine());
    } else {
      command.append(",col=").append(span.column());
      command.append(",endColumn=").append(Math.max(span.column(), span.endColumn() - 1));
    }
    command.append(",title=").append(property(finding.rule().name())).append("::");
    return command.append(data(wording.messageAndBetter(finding, result.source()))).toString();
  }

  private static String kind(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.word();
  }

  @Override
  public void end(LintSummary summary) {
    List<String> errors = new ArrayList<>();
    for (Problem problem : summary.problems()) {
      if (isCounted(Severity.ERROR) || errors.size() < MOST) {
        errors.add(command(problem));
      }
    }
    errors.addAll(commands.getOrDefault(Severity.ERROR, List.of()));
    int shown = 0;
    for (String command : errors.subList(0, Math.min(MOST, errors.size()))) {
      out.print(command + "\n");
      shown++;
    }
    for (Severity severity : List.of(Severity.WARNING, Severity.INFO)) {
      for (String command : commands.getOrDefault(severity, List.of())) {
        out.print(command + "\n");
      }
    }
    writeWhatIsLeftOut(shown);
  }

  private String command(Problem problem) {
    String line = problem.line() == 0 ? "" : ",line=" + problem.line();
    return "::error file="
        + property(paths.fromRoot(problem.file()))
        + line
        + ",title=not checked::"
        + data(problem.message());
  }

  private void writeWhatIsLeftOut(int errorsShown) {
    List<String> more = new ArrayList<>();
    add(more, found.getOrDefault(Severity.ERROR, 0) - errorsShown, "error");
    add(more, found.getOrDefault(Severity.WARNING, 0) - MOST, "warning");
    add(more, found.getOrDefault(Severity.INFO, 0) - MOST, "notice");
    if (!more.isEmpty()) {
      out.print(
          String.join(", ", more)
              + " not shown at their lines, since GitHub takes 10 of each kind."
              + " 'careplan lint' lists them all.\n");
    }
  }

  private static void add(List<String> more, int number, String kind) {
    if (number > 0) {
      more.add(number + " more " + kind + (number == 1 ? "" : "s"));
    }
  }

  private static String data(String words) {
    return VisibleText.oneLine(words).replace("%", "%25");
  }

  private static String property(String words) {
    return words
        .replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A")
        .replace(":", "%3A")
        .replace(",", "%2C");
  }
}
