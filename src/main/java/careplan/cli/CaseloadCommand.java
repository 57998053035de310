package careplan.cli;

import careplan.caseload.Caseload;
import careplan.caseload.PlanRow;
import careplan.output.caseload.CaseloadCalendar;
import careplan.output.caseload.CaseloadCsv;
import careplan.output.caseload.CaseloadDocument;
import careplan.output.caseload.CaseloadJson;
import careplan.output.caseload.CaseloadPage;
import careplan.output.caseload.CaseloadText;
import careplan.output.caseload.Progression;
import careplan.output.caseload.View;
import careplan.render.format.MarkdownFormat;
import careplan.settings.PlanFiles;
import careplan.settings.TeamSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan caseload [DIR...]}. */
final class CaseloadCommand implements Command {
  private static final int ROWS_AT_A_GLANCE = 15;
  private static final int ROWS_IN_A_REPORT = 250;

  @Override
  public String name() {
    return "caseload";
  }

  @Override
  public String purpose() {
    return "show many plans at a glance: due, overdue, what is missing";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("careplan caseload plans/", "show every plan in a folder"),
        new Example("careplan caseload --due 2w --type rehabilitation plans/", "show some of them"),
        new Example(
            "careplan caseload --format html plans/ > caseload.html", "write a report with charts"),
        new Example(
            "careplan caseload --totals --format markdown plans/", "show figures without names"),
        new Example(
            "careplan caseload --format csv plans/ > caseload.csv",
            "write a table for a spreadsheet"),
        new Example(
            "careplan caseload --format ics plans/ > reviews.ics",
            "write what is due for a calendar"));
  }

  @Override
  public CommandSpec spec() {
    return CaseloadOptions.spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Plans that have ended or were declined count for recalls only. A review counts as overdue"
            + " once its day, and the days of grace that a team has set, have passed; a 72-hour"
            + " review by the hour.",
        "--history shows how the proportions moved, month by month, as the git repository of the plans"
            + " had them; of a file's name only *.careplan.yaml is taken for a plan there.",
        "The calendar holds initials, what is due, and who coordinates: no clinical detail. csv,"
            + " json, table, markdown and html name people and files; --totals leaves them out.",
        "Exit status: 0 fine; 1 with --fail-overdue, where something is overdue; 2 wrong use, or a"
            + " plan could not be read (the others are counted all the same).");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    CaseloadOptions options = CaseloadOptions.of(arguments);
    TeamSettings settings = RuleLevels.settings(arguments, surroundings);
    PlanFiles plans =
        PlanFiles.find(
            new PlanFiles.Request(
                Choice.words(arguments), surroundings.directory(), Optional.empty(), false),
            settings);
    CaseloadRun run = new CaseloadRun(surroundings, options.today(), options.quiet(), settings);
    List<PlanRow> rows = run.rows(plans);
    List<PlanRow> wanted = filtered(rows, options);
    Caseload caseload = new Caseload(wanted, run.day(), options.dueWithin(), options.order());
    Optional<Progression> history =
        options.history()
            ? Optional.of(new CaseloadPast(surroundings, options).of(Choice.words(arguments)))
            : Optional.empty();
    write(caseload, history, arguments, options, surroundings);
    surroundings.out().flush();
    run.say(plans);
    if (run.hadTrouble() || !plans.problems().isEmpty()) {
      return Status.TROUBLE;
    }
    return options.failOverdue() && !caseload.overdue().isEmpty() ? Status.FOUND : Status.FINE;
  }

  private static void write(
      Caseload caseload,
      Optional<Progression> history,
      ParseResult arguments,
      CaseloadOptions options,
      Surroundings surroundings) {
    View view = new View(!options.totals(), rows(options));
    switch (options.format()) {
      case TABLE ->
          CaseloadText.write(
              caseload, history, view, surroundings.out(), Screen.of(arguments, surroundings));
      case CSV -> CaseloadCsv.write(caseload, surroundings.out());
      case JSON -> CaseloadJson.write(caseload, history, view, surroundings.out());
      case ICS -> CaseloadCalendar.write(caseload, surroundings.out());
      case MARKDOWN ->
          surroundings
              .out()
              .print(
                  new MarkdownFormat().write(CaseloadDocument.of(caseload, history, view, false)));
      case HTML ->
          surroundings
              .out()
              .print(CaseloadPage.of(CaseloadDocument.of(caseload, history, view, true)));
    }
  }

  private static int rows(CaseloadOptions options) {
    if (options.all()) {
      return Integer.MAX_VALUE;
    }
    return options.format() == CaseloadOptions.Format.TABLE ? ROWS_AT_A_GLANCE : ROWS_IN_A_REPORT;
  }

  /** Whether a plan is asked for; a coordinator's name may be typed in small letters. */
  static boolean isWanted(PlanRow row, CaseloadOptions options) {
    boolean ofType = options.type().map(row.types()::contains).orElse(true);
    boolean theirs = options.coordinator().isEmpty();
    for (String name : row.coordinators()) {
      theirs |=
          options.coordinator().filter(typed -> typed.strip().equalsIgnoreCase(name)).isPresent();
    }
    return ofType && theirs;
  }

  private static List<PlanRow> filtered(List<PlanRow> rows, CaseloadOptions options) {
    List<PlanRow> wanted = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (PlanRow row : rows) {
      names.addAll(row.coordinators());
      if (isWanted(row, options)) {
        wanted.add(row);
      }
    }
    String typed = options.coordinator().map(String::strip).orElse("");
    if (!typed.isEmpty() && names.stream().noneMatch(typed::equalsIgnoreCase)) {
      throw WrongUse.unknown(
          "Nobody called '" + typed + "' coordinates any of these plans.",
          typed,
          names,
          "'careplan caseload' lists plans by coordinator.");
    }
    return wanted;
  }
}
