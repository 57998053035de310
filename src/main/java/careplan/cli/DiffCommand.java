package careplan.cli;

import careplan.diff.Change;
import careplan.diff.Fields;
import careplan.git.Pager;
import careplan.git.Repository;
import careplan.output.diff.Compared;
import careplan.output.diff.DiffFormat;
import careplan.output.diff.DiffFormats;
import careplan.output.diff.FactLines;
import careplan.output.text.Paper;
import careplan.output.text.VisibleText;
import careplan.plan.FormatPaths;
import careplan.settings.Problem;
import careplan.settings.TeamSettings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan diff OLD NEW}. */
final class DiffCommand implements Command {

  /** What makes the exit status 1. */
  private enum FailOn {
    NEVER,
    SAFETY,
    ANY
  }

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String purpose() {
    return "say what changed between two versions of a plan";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("careplan diff old.careplan.yaml new.careplan.yaml", "compare two files"),
        new Example("careplan diff annie.careplan.yaml", "say what changed since the last commit"),
        new Example(
            "careplan diff HEAD~3 annie.careplan.yaml", "say what changed in three commits"),
        new Example("careplan diff main..topic", "compare every plan on two branches"),
        new Example("careplan diff 2026/ 2027/", "compare the plans of two folders"),
        new Example(
            "careplan diff --format words a.yaml b.yaml", "show old and new words in place"),
        new Example(
            "careplan diff --format markdown origin/main...HEAD",
            "write a comment for a pull request"),
        new Example(
            "careplan diff --fail-on safety main..topic",
            "end with status 1 where safety is touched"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .arguments(
            "[OLD] [NEW]", "files, folders, - for standard input, or git revisions and paths")
        .value("FORMAT", "text, words, markdown, html or json", "--format")
        .among(DiffFormats.values())
        .values("SECTION,...", "only these sections of the plan, such as goals", "--section")
        .values(
            "FIELD,...",
            "look at these parts first as well, such as about-me.please-do; nothing takes away from"
                + " what bears on safety",
            "--check-first")
        .flag("exit status 1 where anything is different", "--exit-code")
        .value("WHAT", "exit status 1 where this differs: safety, any or never", "--fail-on")
        .among(FailOn.values())
        .flag("write to the terminal without a pager", "--no-pager")
        .flag("use no settings of a .careplan folder", "--isolated")
        .flag("read the arguments as git gives them to a diff driver; always status 0", "--driver")
        .flag("print one plan as one fact a line, for git's textconv", "--textconv")
        .colour()
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Without OLD, the plans are compared with the last commit. Lines that are only wrapped in"
            + " another way, and fields in another order, are a change of layout.",
        "What bears on safety comes first: allergies, medicines, crisis contacts and steps, refusals,"
            + " consent, capacity, safeguarding, risks, owners, needs that vanished, reviews pushed"
            + " back.",
        "The last line is always of the same form: how many changes there are of each kind.",
        "As git's diff driver it always ends with status 0, so that git goes on.",
        "Exit status: 0 whatever differs; 1 something differs that --exit-code or --fail-on asks"
            + " about; 2 wrong use, or a plan could not be compared (the others are all the"
            + " same).");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    try {
      return runOn(arguments, surroundings);
    } catch (NothingToCompare missing) {
      surroundings.say(missing.getMessage());
      return Status.TROUBLE;
    }
  }

  private static int runOn(ParseResult arguments, Surroundings surroundings) {
    List<String> words = Choice.words(arguments);
    if (arguments.hasMatchedOption("--textconv")) {
      return textconv(words, surroundings);
    }
    boolean driver = arguments.hasMatchedOption("--driver");
    if (driver || DiffDriver.isCalling(words, surroundings)) {
      return drive(words, arguments, surroundings);
    }
    DiffSections sections = DiffSections.of(arguments);
    DiffFormats format = Choice.of(arguments, "--format", DiffFormats.values(), DiffFormats.TEXT);
    FailOn failOn =
        Choice.of(
            arguments,
            "--fail-on",
            FailOn.values(),
            arguments.hasMatchedOption("--exit-code") ? FailOn.ANY : FailOn.NEVER);
    TeamSettings settings = RuleLevels.settings(arguments, surroundings);
    DiffRun run = new DiffRun(settings, checkFirst(arguments), sections);
    List<VersionPair> pairs = new DiffOperands(surroundings).pairs(words);
    Paper paper = Screen.of(arguments, surroundings);
    if (pairs.isEmpty() && format.isForTerminals()) {
      surroundings.say("No plan has changed.");
    }
    Optional<Pager> pager = pager(arguments, surroundings, format);
    PrintStream out =
        pager
            .map(shown -> new PrintStream(shown.input(), false, StandardCharsets.UTF_8))
            .orElse(surroundings.out());
    int status = Status.FINE;
    DiffFormat writer = format.to(out, paper);
    for (VersionPair pair : pairs) {
      for (Problem problem : settings.problems(pair.place())) {
        surroundings.say(problem.toString());
        status = Status.TROUBLE;
      }
      Compared compared = run.compare(pair);
      writer.file(compared);
      if (!compared.isCompared()) {
        status = Status.TROUBLE;
        if (!format.isForTerminals()) {
          surroundings.say("Could not compare: " + compared.problem());
        }
      } else if (status == Status.FINE && fails(compared, failOn)) {
        status = Status.FOUND;
      }
    }
    writer.end();
    out.flush();
    pager.ifPresent(Pager::close);
    return status;
  }

  private static List<String> checkFirst(ParseResult arguments) {
    List<String> paths = new ArrayList<>();
    for (String words : Choice.texts(arguments, "--check-first")) {
      for (String path : words.split(",")) {
        if (!FormatPaths.exists(path)) {
          throw new WrongUse(
              "'" + path + "' is no part of a plan. Name a field, as crisis.contacts.");
        }
        paths.add(path);
      }
    }
    return paths;
  }

  private static boolean fails(Compared compared, FailOn failOn) {
    return switch (failOn) {
      case NEVER -> false;
      case ANY -> !compared.changes().isEmpty();
      case SAFETY -> compared.changes().stream().anyMatch(Change::isSafety);
    };
  }

  private static Optional<Pager> pager(
      ParseResult arguments, Surroundings surroundings, DiffFormats format) {
    boolean wanted =
        surroundings.terminals().out()
            && format.isForTerminals()
            && !arguments.hasMatchedOption("--no-pager");
    return wanted ? Pager.start(surroundings.directory().toAbsolutePath()) : Optional.empty();
  }

  /** Whatever happens, git goes on: a driver that fails would end git itself. */
  private static int drive(List<String> words, ParseResult arguments, Surroundings surroundings) {
    PrintStream out = surroundings.out();
    try {
      Optional<VersionPair> pair = DiffDriver.pair(words, surroundings);
      if (pair.isEmpty()) {
        String path = words.isEmpty() ? "This plan" : words.get(0);
        out.print(
            VisibleText.oneLine(path)
                + ": two versions still have to be put together; nothing is compared.\n");
        return Status.FINE;
      }
      Paper paper = Paper.of(Screen.columns(surroundings), colours(arguments, surroundings));
      DiffFormat writer = DiffFormats.TEXT.to(out, paper);
      writer.file(
          new DiffRun(RuleLevels.settings(arguments, surroundings), List.of(), DiffSections.ALL)
              .compare(pair.get()));
      writer.end();
      out.print("\n");
    } catch (ClosedPipe nobodyReads) {
      throw nobodyReads;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      out.print("Could not compare " + VisibleText.oneLine(String.join(" ", words)) + ".\n");
      LastResort.trace(fault, surroundings);
    }
    return Status.FINE;
  }

  private static boolean colours(ParseResult arguments, Surroundings surroundings) {
    if (arguments.hasMatchedOption("--color") || !surroundings.variable("NO_COLOR").isEmpty()) {
      return Screen.of(arguments, surroundings).coloured();
    }
    Path here = surroundings.directory().toAbsolutePath().normalize();
    return Repository.holding(here)
        .map(git -> git.colours(surroundings.terminals().out()))
        .orElse(Screen.of(arguments, surroundings).coloured());
  }

  /** What cannot be read as a plan is passed on as it is, for git to compare by lines. */
  private static int textconv(List<String> words, Surroundings surroundings) {
    if (words.size() != 1) {
      throw new WrongUse("--textconv takes one file.");
    }
    PlanVersion version =
        DiffOperands.file(words.get(0), surroundings.directory().resolve(words.get(0)));
    PlanVersion.Read read = version.read();
    if (read.plan().isPresent()) {
      FactLines.write(Fields.of(read.plan().get()), surroundings.out());
    } else {
      surroundings.out().print(read.text());
    }
    return Status.FINE;
  }
}
