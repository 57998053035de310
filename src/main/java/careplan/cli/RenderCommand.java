package careplan.cli;

import careplan.settings.PlanFiles;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan render PLAN...}. */
final class RenderCommand implements Command {

  @Override
  public String name() {
    return "render";
  }

  @Override
  public String purpose() {
    return "make copies that people can read";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "careplan render annie.careplan.yaml", "make the copy that Annie needs, as a web page"),
        new Example("careplan render annie.careplan.yaml --copy all -o copies/", "make every copy"),
        new Example(
            "careplan render annie.careplan.yaml --copy crisis", "make the page for a crisis"),
        new Example(
            "careplan render annie.careplan.yaml --for rhian",
            "make a copy with what Rhian may see"),
        new Example(
            "careplan render annie.careplan.yaml --lang cy", "make a copy with Welsh headings"),
        new Example(
            "careplan render annie.careplan.yaml --lang cy,en", "make one in Welsh and English"),
        new Example("careplan render plans/ -o copies/", "make a copy of every plan in a folder"),
        new Example(
            "careplan render annie.careplan.yaml --format text -o -",
            "read a copy at the terminal"));
  }

  @Override
  public CommandSpec spec() {
    return RenderOptions.spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Without --copy each person gets the copy that their recorded communication needs ask for,"
            + " and a line says which need it meets.",
        "--for shows only what the consent in the plan lets that person see. Copies made for others"
            + " hold, without it, only what all of their readers may see.",
        "A folder .careplan/templates/ at the top of the work tree can hold a team's own copy.css"
            + " and labels.TAG.properties; --show-template prints ours. A file of labels for"
            + " another language adds that language.",
        "A copy that careplan made and nobody changed is replaced; any other file only with"
            + " --force.",
        "Exit status: 0 all copies were made; 1 a plan has mistakes and --strict is set, or its"
            + " consent does not allow the copy; 2 wrong use, or a file could not be read or"
            + " written.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    Optional<String> part = Choice.text(arguments, "--show-template");
    if (part.isPresent()) {
      surroundings.out().print(RenderParts.ours(part.get()));
      return Status.FINE;
    }
    RenderOptions options = RenderOptions.of(arguments, surroundings);
    if (Choice.words(arguments).isEmpty()) {
      throw new WrongUse("render needs a plan, or a folder of plans.");
    }
    PlanFiles plans = plans(arguments, surroundings);
    plans.problems().forEach(problem -> surroundings.say(problem.toString()));
    plans.notes().forEach(note -> surroundings.say(note.toString()));
    int status = plans.problems().isEmpty() ? Status.FINE : Status.TROUBLE;
    if (plans.files().isEmpty()) {
      return status;
    }
    int made =
        arguments.hasMatchedOption("--readability")
            ? ReadabilityReport.print(plans.files(), surroundings)
            : arguments.hasMatchedOption("--watch")
                ? new RenderWatch(arguments, surroundings).run()
                : new RenderRun(surroundings, options, plans.files().size()).of(plans.files());
    return Math.max(status, made);
  }

  static PlanFiles plans(ParseResult arguments, Surroundings surroundings) {
    return PlanFiles.find(
        new PlanFiles.Request(
            Choice.words(arguments), surroundings.directory(), Optional.empty(), false),
        RuleLevels.settings(arguments, surroundings));
  }
}
