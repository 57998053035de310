package careplan.cli;

import careplan.lint.FileResult;
import careplan.lint.LintRun;
import careplan.lint.Linter;
import careplan.lint.ResultCache;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.baseline.Baselines;
import careplan.lint.rules.Rules;
import careplan.output.lint.LintFormat;
import careplan.output.lint.LintSummary;
import careplan.output.lint.Report;
import careplan.output.lint.ReportPaths;
import careplan.output.text.Paper;
import careplan.settings.PlanFiles;
import careplan.settings.TeamSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        new Example(
            "careplan lint --select crisis,people plans/", "ask the rules of two groups only"),
        new Example(
            "careplan lint --level words-in-brackets=info plans/", "weigh a rule differently"),
        new Example("careplan lint --fail-on warning plans/", "be strict, in a pipeline"),
        new Example("careplan lint --format json - < a.yaml", "write findings for another program"),
        new Example(
            "careplan lint --format sarif --output-file lint.sarif",
            "write a report for code scanning"),
        new Example(
            "careplan lint --write-baseline",
            "accept what is there: from now on, only what is new"),
        new Example("careplan lint --fix --diff plans/", "show what could be mended at once"),
        new Example("careplan lint --since main", "show only what is new on this branch"));
  }

  @Override
  public CommandSpec spec() {
    return LintOptions.spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "In folders, files called *.careplan.yaml and other YAML files with a line 'careplan:' near"
            + " the top are checked; hidden files and what git ignores are left out.",
        "full says the most urgent first, and each thing once: of a plan with much to mend it says ten"
            + " remarks in full and the others in a line each, or all with --all. Every other format"
            + " always holds every finding.",
        "What is shown and what fails are two settings: figures and exit status count everything that"
            + " was found, whatever --min-severity leaves out of sight.",
        "sarif, github, gitlab, junit, rdjson and concise hold no word of a plan; with --no-redact all"
            + " but concise do. Other formats leave them out with --redact.",
        "--output-file replaces a former report of the same format; any other file only with"
            + " --force.",
        "--write-baseline writes .careplan/baseline.json, for git to keep. A finding in it is known"
            + " again by its rule, its place by ids and its words, wherever lines move. What is"
            + " mended is taken out by the next run over its plan, unless CI is set.",
        "Of twenty plans or more it keeps which rules had nothing to say, in the folder careplan of the"
            + " user's cache, so that the next run asks only the others about plans that have not"
            + " changed. It holds no word of a plan, and --no-cache does without.",
        "--fix adds ids to needs, goals, actions and safety entries, writes full dates as 2027-03-01"
            + ", spaces telephone numbers, writes out short forms once as the plan's glossary has"
            + " them, and touches nothing else: comments, order and line"
            + " breaks stay. A date that could be two days, such as 3/4/2027, is left to you.",
        "--watch checks again whenever a plan or a setting is saved, until Ctrl-C.",
        "--since REV takes a version that git keeps (a branch, a tag, HEAD~3). Plans that are as they"
            + " were then are left out; of the others, findings show that are new, or stand on a line"
            + " that is.",
        "To set a remark aside, write '# careplan: allow RULE - reason' on the line or above it.",
        "Exit status: 0 nothing at or above --fail-on; 1 something was; 2 wrong use, or a file could"
            + " not be read (the others are checked all the same).");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    if (!LintOptions.watches(arguments)) {
      return once(arguments, surroundings);
    }
    try {
      return Watch.run(
          () -> once(arguments, surroundings),
          () -> WatchedFolders.of(arguments, surroundings),
          new FolderChanges(),
          surroundings);
    } catch (IOException notWatched) {
      throw new WrongUse("--watch needs a system that tells of changes in folders.");
    }
  }

  private static int once(ParseResult arguments, Surroundings surroundings) {
    TeamSettings settings = RuleLevels.settings(arguments, surroundings);
    PlanFiles plans = PlanFiles.find(PlanPaths.request(arguments, surroundings), settings);
    List<Rule> rules = Rules.with(settings.rules());
    LintOptions options = LintOptions.of(arguments, surroundings, new RuleNames(rules));
    ReportFile file = ReportFile.of(options.report(), surroundings);
    LintFormat format = format(arguments, options, rules, file, surroundings);
    Consumer<Throwable> faults = fault -> LastResort.trace(fault, surroundings);
    LintReport report = new LintReport(format, options, faults);
    LintAsides asides = new LintAsides(surroundings, options);
    plans.problems().forEach(report::problem);
    LintFixes fixes = new LintFixes(arguments, surroundings);
    if (fixes.areWanted() && !fixes.mend(plans.files())) {
      return fixes.status(plans);
    }
    Baselines baselines = new Baselines(settings, plans.files(), LintBaselines.use(options));
    Linter linter = new Linter(rules, options.selection(), options.today(), surroundings.today());
    Optional<ResultCache> cache = LintCache.of(arguments, surroundings);
    LintRun run = new LintRun(linter, settings, surroundings.in(), faults, cache);
    Consumer<FileResult> counting = result -> report.accept(baselines.apply(result));
    if (options.since().isPresent()) {
      LintSince since = new LintSince(options.since().get(), plans.files(), run, settings);
      since.problems().forEach(report::problem);
      since.nothing().ifPresent(surroundings::say);
      counting = result -> since.of(baselines.apply(result)).ifPresent(report);
    }
    format.begin();
    run.run(plans.files(), asides.aroundEach(counting, plans.files().size()));
    LintBaselines.close(baselines, options, surroundings);
    baselines.problems().forEach(report::problem);
    LintSummary summary = report.summary();
    format.end(summary);
    boolean written = file.close();
    asides.atTheEnd(plans, settings, summary, !file.isFile());
    return written && !fixes.failed() ? report.status() : Status.TROUBLE;
  }

  private static LintFormat format(
      ParseResult arguments,
      LintOptions options,
      List<Rule> rules,
      ReportFile file,
      Surroundings surroundings) {
    List<RuleInfo> infos = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      infos.add(rule.info());
    }
    Paper paper = Screen.of(arguments, surroundings, !file.isFile());
    return options
        .report()
        .format()
        .make(
            new Report(
                file.out(),
                paper,
                !options.quiet(),
                options.report().redacted(),
                options.report().statistics(),
                options.report().all(),
                options.failOn()::reachedBy,
                infos,
                new ReportPaths(surroundings.directory()),
                CommandLineProgram.VERSION));
  }
}
