package careplan.cli;

import careplan.lint.LintRun;
import careplan.lint.Linter;
import careplan.lint.rules.Rules;
import careplan.output.lint.LintFormat;
import careplan.output.lint.LintSummary;
import careplan.settings.PlanFiles;
import careplan.settings.TeamSettings;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan lint [PATH...]}. */
final class LintCommand implements Command {

  @Override
  public String name() {
    return "lint";
  }

  @Override
  public String purpose() {
    return "check plans and say what to mend";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("careplan lint plans/", "check every plan in a folder"),
        new Example("careplan lint annie.careplan.yaml", "check one plan"),
        new Example("careplan lint --select crisis,people plans/", "ask about two things only"),
        new Example(
            "careplan lint --level words-in-brackets=info plans/", "weigh a rule differently"),
        new Example("careplan lint --fail-on warning plans/", "for a pipeline that is strict"),
        new Example("careplan lint --format json - < a.yaml", "for another program"));
  }

  @Override
  public CommandSpec spec() {
    return LintOptions.spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Exit status: 0 nothing at or above --fail-on; 1 something was; 2 wrong use, or a file could"
            + " not be read (the others are checked all the same).",
        "What is shown and what fails are two settings: figures and exit status count everything that"
            + " was found, whatever --min-severity leaves out of sight.",
        "To set a remark aside, write '# careplan: allow RULE - reason' on the line or above it.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    LintOptions options = LintOptions.of(arguments, surroundings);
    LintFormat format =
        options
            .format()
            .make(surroundings.out(), Screen.of(arguments, surroundings), !options.quiet());
    Consumer<Throwable> faults = fault -> LastResort.trace(fault, surroundings);
    LintReport report = new LintReport(format, options, faults);
    LintAsides asides = new LintAsides(surroundings, options);
    TeamSettings settings = RuleLevels.settings(arguments, surroundings);
    PlanFiles plans = PlanFiles.find(request(arguments, surroundings), settings);
    plans.problems().forEach(report::problem);
    Linter linter =
        new Linter(Rules.ALL, options.selection(), options.today(), surroundings.today());
    format.begin();
    new LintRun(linter, settings, surroundings.in(), faults)
        .run(plans.files(), asides.aroundEach(report, plans.files().size()));
    LintSummary summary = report.summary();
    format.end(summary);
    asides.atTheEnd(plans, settings, summary);
    return report.status();
  }

  private static PlanFiles.Request request(ParseResult arguments, Surroundings surroundings) {
    return new PlanFiles.Request(
        Choice.words(arguments),
        surroundings.directory(),
        Choice.text(arguments, "--stdin-path"),
        arguments.hasMatchedOption("--force-exclude"));
  }
}
