package careplan.cli;

import careplan.output.lint.LintFormats;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * How the findings of {@code lint} are to be written.
 *
 * @param redacted whether nothing that comes from a plan may be in the report
 * @param statistics whether findings are counted by rule
 * @param all whether a report for people says every finding by itself and in full
 * @param file where the report goes, if not to standard output
 * @param force whether a file that is there already may be replaced, whatever it is
 */
record ReportOptions(
    LintFormats format,
    boolean redacted,
    boolean statistics,
    boolean all,
    Optional<String> file,
    boolean force) {

  static Options addTo(Options options) {
    return options
        .value(
            "FORMAT",
            "full (on a terminal), concise (elsewhere), json, sarif, github, gitlab, junit or"
                + " rdjson",
            "--format")
        .among(LintFormats.values())
        .value("FILE", "write the report to a file, whole or not at all", "--output-file")
        .flag("let --output-file replace a file that is no report of that format", "--force")
        .flag("in full: say every finding by itself, with why it matters and what helps", "--all")
        .flag("count the findings of each rule; in json, beside the findings", "--statistics")
        .flag("leave out all that comes from a plan: its words, names, numbers and ids", "--redact")
        .flag(
            "put it in, also in formats that others read: sarif, github, gitlab, junit, rdjson",
            "--no-redact");
  }

  static ReportOptions of(ParseResult arguments, Surroundings surroundings) {
    Optional<String> file = Choice.text(arguments, "--output-file");
    boolean watched = surroundings.terminals().out() && file.isEmpty();
    LintFormats format =
        Choice.of(
            arguments,
            "--format",
            LintFormats.values(),
            watched ? LintFormats.FULL : LintFormats.CONCISE);
    boolean redact = arguments.hasMatchedOption("--redact");
    boolean show = arguments.hasMatchedOption("--no-redact");
    if (redact && show) {
      throw new WrongUse("--redact and --no-redact cannot both be meant.");
    }
    boolean statistics = arguments.hasMatchedOption("--statistics");
    if (statistics && !format.canCount()) {
      throw new WrongUse("--statistics goes with the formats full, concise and json only.");
    }
    boolean all = arguments.hasMatchedOption("--all");
    if (all && format != LintFormats.FULL) {
      throw new WrongUse("--all goes with the format full; " + format.word() + " always says all.");
    }
    boolean force = arguments.hasMatchedOption("--force");
    if (force && file.isEmpty()) {
      throw new WrongUse("--force is for --output-file, and no file is named.");
    }
    boolean redacted = redact || (format.travels() && !show);
    return new ReportOptions(format, redacted, statistics, all, file, force);
  }
}
