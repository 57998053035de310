package careplan.cli;

import careplan.coverage.Coverage;
import careplan.coverage.Standard;
import careplan.coverage.StandardCoverage;
import careplan.coverage.Standards;
import careplan.lint.rules.Rules;
import careplan.output.coverage.CoverageJson;
import careplan.output.coverage.CoverageText;
import careplan.output.coverage.StandardsText;
import careplan.plan.PlanReading;
import careplan.settings.PlanFile;
import careplan.settings.PlanFiles;
import careplan.settings.TeamSettings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan coverage PLAN...}. */
final class CoverageCommand implements Command {
  private enum Format {
    TEXT,
    JSON
  }

  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public String purpose() {
    return "show which points of a standard a plan meets, and where";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "careplan coverage annie.careplan.yaml",
            "hold one plan against every standard for its type"),
        new Example(
            "careplan coverage --standard crisis-four plans/",
            "hold many plans against one standard"),
        new Example("careplan coverage --list", "list the standards, and where they come from"),
        new Example(
            "careplan coverage --standard nice-qs14-6 --fail-missing plans/",
            "end with status 1 where a point is not met"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .arguments("PLAN", "plans, folders to search for plans, or - for standard input")
        .values("STANDARD", "hold plans against this standard, whatever their type", "--standard")
        .flag("list the standards there are", "--list")
        .value("FORMAT", "text (the default) or json", "--format")
        .among(Format.values())
        .flag("exit status 1 where a plan does not meet what it is asked", "--fail-missing")
        .value("DATE", "judge plans as on this day, such as 2027-03-01", "--today")
        .flag("use no settings and no standards of a .careplan folder", "--isolated")
        .colour()
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "A team keeps standards of its own in .careplan/standards/NAME.yaml; --list shows them with"
            + " the others.",
        "A standard is asked of the types of plan that it is for, and of a plan that names it under"
            + " 'standard'. What is counted is what stands in the file: whether care is good, or"
            + " the law is kept, no program can tell.",
        "Exit status: 0 fine; 1 with --fail-missing, where points are not met; 2 wrong use, or a"
            + " plan or standard could not be read.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    Format format = Choice.of(arguments, "--format", Format.values(), Format.TEXT);
    TeamSettings settings = RuleLevels.settings(arguments, surroundings);
    boolean list = arguments.hasMatchedOption("--list");
    List<String> paths = Choice.words(arguments);
    if (paths.isEmpty() && !list) {
      throw new WrongUse(
          "Name a plan or a folder: 'careplan coverage .' holds every plan here against the"
              + " standards.");
    }
    Standards standards = standards(settings, first(paths, surroundings));
    List<Standard> wanted = wanted(arguments, standards);
    standards.problems().forEach(problem -> surroundings.say(problem.toString()));
    if (list) {
      list(wanted, format, arguments, surroundings);
      return standards.problems().isEmpty() ? Status.FINE : Status.TROUBLE;
    }
    PlanFiles plans = PlanFiles.find(request(paths, surroundings), settings);
    PlanSource source = new PlanSource(surroundings);
    Coverage coverage =
        new Coverage(
            Rules.with(settings.rules()),
            wanted,
            arguments.hasMatchedOption("--standard"),
            Choice.day(arguments, "--today"),
            surroundings.today());
    CoverageText text = new CoverageText(surroundings.out(), Screen.of(arguments, surroundings));
    CoverageJson json = new CoverageJson();
    boolean missing = false;
    for (PlanFile file : plans.files()) {
      Optional<PlanReading> reading = source.read(file);
      if (reading.isEmpty()) {
        continue;
      }
      List<StandardCoverage> found =
          coverage.of(
              reading.get(), reading.get().plan().orElseThrow(), settings.apply(file.path()));
      for (StandardCoverage standard : found) {
        missing |= !standard.isMet();
      }
      if (format == Format.JSON) {
        json.plan(file.name(), found);
      } else {
        text.plan(file.name(), found);
      }
    }
    if (format == Format.JSON) {
      json.write(surroundings.out());
    }
    plans.problems().forEach(problem -> surroundings.say(problem.toString()));
    plans.notes().forEach(note -> surroundings.say(note.toString()));
    if (source.hadTrouble() || !plans.problems().isEmpty() || !standards.problems().isEmpty()) {
      return Status.TROUBLE;
    }
    return missing && arguments.hasMatchedOption("--fail-missing") ? Status.FOUND : Status.FINE;
  }

  private static void list(
      List<Standard> standards, Format format, ParseResult arguments, Surroundings surroundings) {
    if (format == Format.JSON) {
      CoverageJson.writeList(standards, surroundings.out());
    } else {
      StandardsText.write(standards, surroundings.out(), Screen.of(arguments, surroundings));
    }
  }

  /** Whose standards count: those of the first plan or folder that is named. */
  private static Path first(List<String> paths, Surroundings surroundings) {
    String typed = paths.isEmpty() || paths.get(0).equals("-") ? "" : paths.get(0);
    try {
      Path path = surroundings.directory().resolve(typed);
      return typed.isEmpty() || Files.isDirectory(path) ? path.resolve("any.careplan.yaml") : path;
    } catch (InvalidPathException impossible) {
      throw new WrongUse("'" + typed + "' cannot be the path of a file.");
    }
  }

  private static Standards standards(TeamSettings settings, Path plan) {
    settings.apply(plan);
    return Standards.found(settings, plan, RuleLevels.names(settings).names());
  }

  private static List<Standard> wanted(ParseResult arguments, Standards standards) {
    List<String> names = Choice.texts(arguments, "--standard");
    if (names.isEmpty()) {
      return standards.standards();
    }
    List<Standard> wanted = new ArrayList<>();
    List<String> known = new ArrayList<>();
    standards.standards().forEach(standard -> known.add(standard.name()));
    for (String name : names) {
      int at = known.indexOf(name);
      if (at < 0) {
        throw WrongUse.unknown(
            "There is no standard '" + name + "'.",
            name,
            known,
            "'careplan coverage --list' lists them.");
      }
      if (!wanted.contains(standards.standards().get(at))) {
        wanted.add(standards.standards().get(at));
      }
    }
    return wanted;
  }

  private static PlanFiles.Request request(List<String> paths, Surroundings surroundings) {
    return new PlanFiles.Request(paths, surroundings.directory(), Optional.empty(), false);
  }
}
