package careplan.cli;

import careplan.settings.PlanFiles;
import picocli.CommandLine.ParseResult;

/** The plans that a command was given to work on. */
final class PlanPaths {
  private PlanPaths() {}

  static PlanFiles.Request request(ParseResult arguments, Surroundings surroundings) {
    return new PlanFiles.Request(
        Choice.words(arguments),
        surroundings.directory(),
        Choice.text(arguments, "--stdin-path"),
        arguments.hasMatchedOption("--force-exclude"));
  }
}
