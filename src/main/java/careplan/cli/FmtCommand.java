package careplan.cli;

import careplan.plan.CanonicalOrder;
import careplan.settings.PlanFile;
import careplan.settings.PlanFiles;
import careplan.settings.TeamSettings;
import careplan.yaml.CanonicalText;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan fmt [PATH...]}. */
final class FmtCommand implements Command {

  @Override
  public String name() {
    return "fmt";
  }

  @Override
  public String purpose() {
    return "put the fields of plans in order, and nothing else";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("careplan fmt annie.careplan.yaml", "put one plan in order"),
        new Example("careplan fmt --diff plans/", "show what would change, and change nothing"),
        new Example("careplan fmt --check plans/", "end with status 1 if anything would change"),
        new Example(
            "careplan fmt - < a.yaml > b.yaml", "go from standard input to standard output"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .arguments(
            "PATH",
            "plans, folders to search for plans, or - for standard input; the current folder"
                + " where none is named")
        .flag("change nothing; exit status 1 if a plan is not in order", "--check")
        .flag("change nothing; show what would change", "--diff")
        .value(
            "PATH",
            "what to call standard input, and where its settings are looked for",
            "--stdin-path")
        .flag("use no settings of a .careplan folder", "--isolated")
        .flag("leave out excluded plans even where they are named", "--force-exclude")
        .quiet("names and figures")
        .colour()
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Fields stand in the order of the plan format, moved in by two spaces. Words, quotes, dates,"
            + " line breaks, blank lines, comments and x- fields stay as they are; a comment stays with"
            + " what it stands above or beside.",
        "# careplan-fmt: off above a field or item leaves it as it is inside; at the top of a file it"
            + " speaks for the whole of it.",
        "Each result is read back before the file is replaced whole. A plan that cannot be put in"
            + " order safely is left as it is, and the reason is said.",
        "Exit status: 0 all is in order now; 1 --check found something; 2 wrong use, or a plan could"
            + " not be read or written (the others are put in order all the same).");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    boolean check = arguments.hasMatchedOption("--check");
    boolean diff = arguments.hasMatchedOption("--diff");
    boolean quiet = arguments.hasMatchedOption("--quiet");
    boolean write = !check && !diff;
    TeamSettings settings = RuleLevels.settings(arguments, surroundings);
    PlanFiles plans = PlanFiles.find(PlanPaths.request(arguments, surroundings), settings);
    CanonicalOrder order = new CanonicalOrder();
    Rewriting rewriting =
        new Rewriting(surroundings, Screen.of(arguments, surroundings), write, diff);
    for (PlanFile file : plans.files()) {
      boolean changed = rewriting.file(file, document -> CanonicalText.of(document, order));
      if (changed && !diff && !quiet && !(write && file.standardInput())) {
        surroundings.out().print(file.name() + (write ? "\n" : ": not in order\n"));
      }
    }
    surroundings.out().flush();
    plans.problems().forEach(problem -> surroundings.say(problem.toString()));
    plans.notes().forEach(note -> surroundings.say(note.toString()));
    boolean onlyInput = plans.files().size() == 1 && plans.files().get(0).standardInput();
    if (!quiet && !(onlyInput && write)) {
      surroundings.err().print(closing(rewriting, write));
    }
    if (!plans.problems().isEmpty() || rewriting.problems() > 0) {
      return Status.TROUBLE;
    }
    return check && rewriting.changed() > 0 ? Status.FOUND : Status.FINE;
  }

  private static String closing(Rewriting rewriting, boolean write) {
    String changed =
        plans(rewriting.changed())
            + (write ? " put in order, " : " would be put in order, ")
            + rewriting.unchanged()
            + (rewriting.unchanged() == 1 ? " was already." : " were already.");
    String left =
        rewriting.problems() == 0 ? "" : " " + plans(rewriting.problems()) + " left as they are.";
    return changed + (rewriting.problems() == 1 ? " 1 plan left as it is." : left) + "\n";
  }

  private static String plans(int number) {
    return number + (number == 1 ? " plan" : " plans");
  }
}
