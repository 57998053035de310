package careplan.cli;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.Severity;
import careplan.output.lint.LintFormat;
import careplan.output.lint.LintSummary;
import careplan.settings.Problem;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts what is found, hands on what is to be shown, and knows the exit status. */
final class LintReport implements Consumer<FileResult> {
  private final LintFormat format;
  private final LintOptions options;
  private final Consumer<Throwable> faults;
  private final int[] found = new int[Severity.values().length];
  private final List<Problem> problems = new ArrayList<>();
  private int files;
  private int hidden;
  private int allowed;
  private int baseline;
  private boolean failed;
  private Optional<Finding> mostTelling = Optional.empty();

  LintReport(LintFormat format, LintOptions options, Consumer<Throwable> faults) {
    this.format = format;
    this.options = options;
    this.faults = faults;
  }

  @Override
  public void accept(FileResult result) {
    if (result.problem().isPresent()) {
      problems.add(Problem.with(result.file(), result.problem().get()));
      return;
    }
    files++;
    allowed += result.allowed().size();
    baseline += result.baseline().size();
    List<Finding> shown = new ArrayList<>(result.findings().size());
    for (Finding finding : result.findings()) {
      found[finding.severity().ordinal()]++;
      failed |= options.failOn().reachedBy(finding.severity());
      if (finding.severity().compareTo(options.least()) >= 0) {
        shown.add(finding);
        if (mostTelling.isEmpty()
            || finding.severity().compareTo(mostTelling.get().severity()) > 0) {
          mostTelling = Optional.of(finding);
        }
      } else {
        hidden++;
      }
    }
    write(result.with(shown, heavy(result.allowed()), heavy(result.baseline())));
  }

  private List<Finding> heavy(List<Finding> findings) {
    List<Finding> heavy = new ArrayList<>(findings);
    heavy.removeIf(finding -> finding.severity().compareTo(options.least()) < 0);
    return heavy;
  }

  /** A sentence that cannot be made is trouble with one file, not the end of the report. */
  private void write(FileResult result) {
    try {
      format.file(result);
    } catch (ClosedPipe | UncheckedIOException notWritten) {
      throw notWritten;
    } catch (RuntimeException fault) {
      faults.accept(fault);
      problems.add(Problem.with(result.file(), LastResort.sentence(fault)));
    }
  }

  /** Something could not be read before it came to a plan. */
  void problem(Problem problem) {
    problems.add(problem);
  }

  LintSummary summary() {
    return new LintSummary(
        files,
        found[Severity.ERROR.ordinal()],
        found[Severity.WARNING.ordinal()],
        found[Severity.INFO.ordinal()],
        hidden,
        allowed,
        baseline,
        List.copyOf(problems),
        mostTelling.map(finding -> finding.rule().name()));
  }

  int status() {
    if (!problems.isEmpty()) {
      return Status.TROUBLE;
    }
    return failed ? Status.FOUND : Status.FINE;
  }
}
