package careplan.cli;

import careplan.caseload.RowOrder;
import careplan.plan.Nearest;
import careplan.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What was asked of {@code caseload}.
 *
 * @param format how it is written
 * @param dueWithin days ahead in which something counts as due
 * @param coordinator whose plans, where one was named
 * @param type plans of which type, where one was named
 * @param order how lists are sorted
 * @param today the day on which plans are judged, where one was said
 * @param since the first day of the history
 */
record CaseloadOptions(
    Format format,
    int dueWithin,
    Optional<String> coordinator,
    Optional<String> type,
    RowOrder order,
    Optional<LocalDate> today,
    Optional<LocalDate> since,
    boolean history,
    boolean totals,
    boolean all,
    boolean failOverdue,
    boolean quiet) {
  private static final int MONTH = 30;
  private static final int LONGEST = 3660;

  /** The ways to write a caseload. */
  enum Format {
    TABLE,
    CSV,
    JSON,
    MARKDOWN,
    HTML,
    ICS
  }

  static CommandSpec spec() {
    return new Options()
        .arguments(
            "DIR", "folders to search for plans, or plans; the current folder where none is named")
        .value(
            "FORMAT",
            "table (the default), csv, json, markdown, html or ics (a calendar)",
            "--format")
        .among(Format.values())
        .value("TIME", "what counts as due soon: 30d (the default), 2w, 6m or 1y", "--due")
        .value("NAME", "only the plans that this person coordinates", "--coordinator")
        .value("TYPE", "only plans of this type", "--type")
        .value("ORDER", "due (the default), person, coordinator, type, errors or file", "--sort")
        .among(RowOrder.values())
        .flag("show how the proportions moved over time, from the git repository", "--history")
        .value("DATE", "where the history starts; a year ago unless said", "--since")
        .flag("leave out every name of a person or file: totals only", "--totals")
        .flag("show every row of every list", "--all")
        .flag("exit status 1 where anything is overdue", "--fail-overdue")
        .value("DATE", "judge plans as on this day, such as 2027-03-01", "--today")
        .flag("use no settings of a .careplan folder", "--isolated")
        .quiet("progress")
        .colour()
        .spec();
  }

  static CaseloadOptions of(ParseResult arguments) {
    Optional<LocalDate> since = Choice.day(arguments, "--since");
    boolean history = arguments.hasMatchedOption("--history");
    if (since.isPresent() && !history) {
      throw new WrongUse("--since says where a history starts: add --history.");
    }
    Format format = Choice.of(arguments, "--format", Format.values(), Format.TABLE);
    boolean totals = arguments.hasMatchedOption("--totals");
    if (totals && (format == Format.CSV || format == Format.ICS)) {
      throw new WrongUse(
          "--totals goes with table, json, markdown and html: "
              + Choice.word(format)
              + " has a line for each plan.");
    }
    return new CaseloadOptions(
        format,
        Choice.text(arguments, "--due").map(CaseloadOptions::days).orElse(MONTH),
        Choice.text(arguments, "--coordinator"),
        Choice.text(arguments, "--type").map(CaseloadOptions::type),
        Choice.of(arguments, "--sort", RowOrder.values(), RowOrder.DUE),
        Choice.day(arguments, "--today"),
        since,
        history,
        totals,
        arguments.hasMatchedOption("--all"),
        arguments.hasMatchedOption("--fail-overdue"),
        arguments.hasMatchedOption("--quiet"));
  }

  /** A length of time in days: {@code 30d}, {@code 2w}, {@code 6m}, {@code 1y}. */
  static int days(String written) {
    int end = written.length() - 1;
    boolean digits = end > 0 && end <= 4;
    for (int i = 0; i < end && digits; i++) {
      digits = written.charAt(i) >= '0' && written.charAt(i) <= '9';
    }
    int unit =
        !digits
            ? 0
            : switch (written.charAt(end)) {
              case 'd' -> 1;
              case 'w' -> 7;
              case 'm' -> MONTH;
              case 'y' -> 365;
              default -> 0;
            };
    int days = unit == 0 ? 0 : Integer.parseInt(written.substring(0, end)) * unit;
    if (unit == 0 || days > LONGEST) {
      throw new WrongUse(
          "'" + written + "' is not a length of time. --due takes one such as 30d, 2w, 6m or 1y.");
    }
    return days;
  }

  private static String type(String written) {
    List<String> types = Plan.SHAPE.field("type").orElseThrow().form().values();
    if (!types.contains(written)) {
      throw new WrongUse(
          "There is no type of plan '"
              + written
              + "'. "
              + Nearest.to(written, types)
                  .map(near -> "Did you mean '" + near + "'?")
                  .orElse("There are: " + String.join(", ", types) + "."));
    }
    return written;
  }
}
