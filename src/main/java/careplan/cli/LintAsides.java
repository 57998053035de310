package careplan.cli;

import careplan.cli.terminal.Progress;
import careplan.lint.FileResult;
import careplan.output.lint.Closing;
import careplan.output.lint.LintSummary;
import careplan.settings.PlanFiles;
import careplan.settings.Problem;
import careplan.settings.TeamSettings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** What {@code lint} says beside its report, on standard error. */
final class LintAsides {
  private static final int DAYS_NOT_WORTH_SAYING = 7;

  private final Surroundings surroundings;
  private final LintOptions options;

  LintAsides(Surroundings surroundings, LintOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  /** Shows how far the run has come, and each result to whoever watches as soon as it comes. */
  Consumer<FileResult> aroundEach(Consumer<FileResult> report, int plans) {
    boolean wanted =
        surroundings.terminals().err()
            && !options.quiet()
            && !surroundings.variable("TERM").equals("dumb");
    Progress progress =
        new Progress(surroundings.err(), surroundings.clock(), wanted, "Checking plans", plans);
    return result -> {
      progress.wipe();
      report.accept(result);
      if (surroundings.terminals().out()) {
        surroundings.out().flush();
      }
      progress.step();
    };
  }

  /** A day or two change little; a day long past hides what is overdue. */
  private boolean isFar(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(day, surroundings.today())) > DAYS_NOT_WORTH_SAYING;
  }

  /** What could not be read, which file set the day, and the figures where the report has none. */
  void atTheEnd(PlanFiles plans, TeamSettings settings, LintSummary summary, boolean reportIsSeen) {
    surroundings.out().flush();
    plans.notes().forEach(note -> surroundings.say(note.toString()));
    if (options.today().isEmpty()) {
      settings
          .days()
          .forEach(
              (origin, day) -> {
                if (isFar(day)) {
                  surroundings.say("Plans are judged as on " + day + ", as " + origin + " says.");
                }
              });
    }
    for (Problem problem : summary.problems()) {
      surroundings.say(problem.toString());
    }
    boolean closed = reportIsSeen && options.report().format().closesItself();
    if (!options.quiet() && !closed) {
      for (String line : Closing.of(summary)) {
        surroundings.err().print(line + "\n");
      }
    }
  }
}
