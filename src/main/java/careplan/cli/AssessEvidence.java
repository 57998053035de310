package careplan.cli;

import careplan.assess.Evidence;
import careplan.caseload.Caseload;
import careplan.caseload.PlanRow;
import careplan.caseload.RowOrder;
import careplan.settings.PlanFiles;
import careplan.settings.TeamSettings;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The plans that {@code --caseload} names, as figures for the questions. */
final class AssessEvidence {
  private final ParseResult arguments;
  private final Surroundings surroundings;
  private boolean trouble;

  AssessEvidence(ParseResult arguments, Surroundings surroundings) {
    this.arguments = arguments;
    this.surroundings = surroundings;
  }

  /** Whether a plan could not be read. */
  boolean hadTrouble() {
    return trouble;
  }

  /** What the plans show; nothing where none were named. */
  Evidence evidence() {
    List<String> folders = Choice.texts(arguments, "--caseload");
    if (folders.isEmpty()) {
      return Evidence.none();
    }
    TeamSettings settings = RuleLevels.settings(arguments, surroundings);
    PlanFiles plans =
        PlanFiles.find(
            new PlanFiles.Request(folders, surroundings.directory(), Optional.empty(), false),
            settings);
    CaseloadRun run =
        new CaseloadRun(
            surroundings,
            Choice.day(arguments, "--today"),
            arguments.hasMatchedOption("--quiet"),
            settings);
    List<PlanRow> rows = run.rows(plans);
    Caseload caseload = new Caseload(rows, run.day(), 0, RowOrder.FILE);
    run.say(plans);
    trouble = run.hadTrouble() || !plans.problems().isEmpty();
    return Evidence.of(caseload);
  }
}
