package careplan.cli;

import careplan.lint.FileResult;
import careplan.lint.LintRun;
import careplan.lint.Linter;
import careplan.lint.rules.Rules;
import careplan.output.lint.Closing;
import careplan.output.lint.LintFormat;
import careplan.output.lint.LintSummary;
import careplan.settings.Settings;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
        "To set a remark aside, write '# careplan: allow RULE - reason' on the line or above it.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    LintOptions options = LintOptions.of(arguments, surroundings);
    LintFormat format =
        options
            .format()
            .make(surroundings.out(), Screen.of(arguments, surroundings), !options.quiet());
    LintReport report = new LintReport(format, options);
    Linter linter =
        new Linter(Rules.ALL, options.selection(), options.today(), surroundings.today());
    LintRun run = new LintRun(linter, path -> Settings.NONE);
    List<String> paths = new ArrayList<>(Choice.words(arguments));
    if (paths.isEmpty()) {
      paths.add(".");
    }
    boolean standardInput = paths.removeIf("-"::equals);
    FoundPlans plans = FoundPlans.at(paths, surroundings.directory());
    for (String folder : plans.empty()) {
      surroundings.say("There are no plans in " + folder + ".");
    }
    plans.problems().forEach(report::problem);
    format.begin();
    if (standardInput) {
      report.accept(
          standardInput(run, Choice.text(arguments, "--stdin-path").orElse("-"), surroundings));
    }
    run.run(plans.files(), report);
    LintSummary summary = report.summary();
    format.end(summary);
    close(options, summary, surroundings);
    return report.status();
  }

  private static FileResult standardInput(LintRun run, String name, Surroundings surroundings) {
    try {
      byte[] bytes = surroundings.in().readNBytes(TextDecoder.LARGEST_FILE + 1);
      return run.lint(name, bytes, Settings.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(LintOptions options, LintSummary summary, Surroundings surroundings) {
    surroundings.out().flush();
    for (LintSummary.Problem problem : summary.problems()) {
      surroundings.say(problem.file() + ": " + problem.message());
    }
    if (!options.quiet() && !options.format().closesItself()) {
      for (String line : Closing.of(summary)) {
        surroundings.err().print(line + "\n");
      }
    }
  }
}
