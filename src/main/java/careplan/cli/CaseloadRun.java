package careplan.cli;

import careplan.caseload.PlanRow;
import careplan.caseload.RowReader;
import careplan.cli.terminal.Progress;
import careplan.lint.FileResult;
import careplan.lint.LintRun;
import careplan.lint.Linter;
import careplan.lint.Selection;
import careplan.lint.rules.Rules;
import careplan.settings.Limit;
import careplan.settings.PlanFile;
import careplan.settings.PlanFiles;
import careplan.settings.Problem;
import careplan.settings.Settings;
import careplan.settings.TeamSettings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One pass over the plans of a caseload: each is checked, and a row of facts is kept. */
final class CaseloadRun {
  private final Surroundings surroundings;
  private final Optional<LocalDate> today;
  private final boolean quiet;
  private final TeamSettings settings;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<LocalDate> days = new HashSet<>();

  /**
   * @param today the day on which plans are judged, where one was said
   * @param quiet whether nobody wants to see how far it has come
   */
  CaseloadRun(
      Surroundings surroundings, Optional<LocalDate> today, boolean quiet, TeamSettings settings) {
    this.surroundings = surroundings;
    this.today = today;
    this.quiet = quiet;
    this.settings = settings;
  }

  /** Whether a plan could not be read. */
  boolean hadTrouble() {
    return !problems.isEmpty();
  }

  /** The day on which the plans were judged; today, where settings name several. */
  LocalDate day() {
    return days.size() == 1 ? days.iterator().next() : today.orElse(surroundings.today());
  }

  /** Reads the plans. */
  List<PlanRow> rows(PlanFiles plans) {
    Linter linter =
        new Linter(Rules.with(settings.rules()), Selection.ALL, today, surroundings.today());
    RowReader reader = new RowReader();
    List<PlanRow> rows = new ArrayList<>(plans.files().size());
    boolean wanted =
        surroundings.terminals().err() && !quiet && !surroundings.variable("TERM").equals("dumb");
    Progress progress =
        new Progress(
            surroundings.err(),
            surroundings.clock(),
            wanted,
            "Reading plans",
            plans.files().size());
    List<PlanFile> files = plans.files();
    int[] at = {0};
    new LintRun(linter, settings, surroundings.in(), fault -> LastResort.trace(fault, surroundings))
        .run(
            files,
            result -> {
              take(result, files.get(at[0]++), reader).ifPresent(rows::add);
              progress.step();
            });
    progress.wipe();
    return rows;
  }

  private Optional<PlanRow> take(FileResult result, PlanFile file, RowReader reader) {
    if (result.problem().isPresent()) {
      problems.add(Problem.with(result.file(), result.problem().get()));
      return Optional.empty();
    }
    Settings its = settings.apply(file.path());
    Optional<LocalDate> day = today.or(its::today);
    days.add(day.orElse(surroundings.today()));
    LocalDateTime now =
        day.map(LocalDate::atStartOfDay).orElseGet(() -> LocalDateTime.now(surroundings.clock()));
    Optional<PlanRow> row = reader.read(result, now, its.limit(Limit.DAYS_OF_GRACE, 0));
    if (row.isEmpty()) {
      problems.add(
          Problem.with(
              result.file(), "No plan can be read here. 'careplan lint' says what is in the way."));
    }
    return row;
  }

  /** What could not be read, and which file set the day. */
  void say(PlanFiles plans) {
    plans.problems().forEach(problem -> surroundings.say(problem.toString()));
    plans.notes().forEach(note -> surroundings.say(note.toString()));
    if (today.isEmpty()) {
      settings
          .days()
          .forEach(
              (origin, day) ->
                  surroundings.say("Plans are judged as on " + day + ", as " + origin + " says."));
    }
    problems.forEach(problem -> surroundings.say(problem.toString()));
  }
}
