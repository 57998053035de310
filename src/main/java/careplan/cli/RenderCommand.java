package careplan.cli;

import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.render.copy.Copies;
import careplan.render.copy.Copy;
import careplan.render.file.CopyMaker;
import careplan.render.file.Made;
import careplan.render.file.MadeCopy;
import careplan.render.file.NotMade;
import careplan.render.file.Order;
import careplan.render.format.HtmlStyle;
import careplan.render.format.StyleSheets;
import careplan.settings.PlanFile;
import careplan.settings.PlanFiles;
import careplan.settings.TeamSettings;
import careplan.yaml.Fault;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
        new Example("careplan render annie.careplan.yaml", "the copy that Annie needs, as a page"),
        new Example("careplan render annie.careplan.yaml --copy all -o copies/", "every copy"),
        new Example("careplan render annie.careplan.yaml --copy crisis", "one page for a crisis"),
        new Example("careplan render annie.careplan.yaml --for rhian", "only what Rhian may see"),
        new Example("careplan render annie.careplan.yaml --lang cy", "with Welsh headings"),
        new Example("careplan render plans/ -o copies/", "a copy of every plan in a folder"),
        new Example(
            "careplan render annie.careplan.yaml --format text -o -", "to read at the terminal"));
  }

  @Override
  public CommandSpec spec() {
    return RenderOptions.spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Exit status: 0 all copies were made; 1 a plan has mistakes and --strict is set, or its"
            + " consent does not allow the copy; 2 wrong use, or a file could not be read or"
            + " written.",
        "A copy that careplan made and nobody changed is replaced; any other file only with"
            + " --force.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    RenderOptions options = RenderOptions.of(arguments, surroundings);
    List<String> paths = Choice.words(arguments);
    if (paths.isEmpty()) {
      throw new WrongUse("render needs a plan, or a folder of plans.");
    }
    TeamSettings settings = RuleLevels.settings(arguments, surroundings);
    PlanFiles plans =
        PlanFiles.find(
            new PlanFiles.Request(paths, surroundings.directory(), Optional.empty(), false),
            settings);
    plans.problems().forEach(problem -> surroundings.say(problem.toString()));
    plans.notes().forEach(note -> surroundings.say(note.toString()));
    int status = plans.problems().isEmpty() ? Status.FINE : Status.TROUBLE;
    List<Copy> copies = options.all() ? Copies.ALL : copies(options);
    boolean many = plans.files().size() > 1 || copies.size() > 1 || options.formats().size() > 1;
    CopyFiles files = new CopyFiles(surroundings, options, many);
    CopyMaker maker = new CopyMaker(order(options, copies));
    for (PlanFile plan : plans.files()) {
      status = Math.max(status, render(plan, maker, files, options, surroundings));
    }
    return status;
  }

  private static List<Copy> copies(RenderOptions options) {
    return options.copies().isEmpty() ? List.of(Copies.ALL.get(0)) : options.copies();
  }

  private static Order order(RenderOptions options, List<Copy> copies) {
    return new Order(
        copies,
        options.formats(),
        options.reader(),
        options.language(),
        options.points(),
        options.day(),
        new HtmlStyle(StyleSheets.copy(), ""));
  }

  private static int render(
      PlanFile plan,
      CopyMaker maker,
      CopyFiles files,
      RenderOptions options,
      Surroundings surroundings) {
    PlanReading reading;
    try (InputStream input =
        plan.standardInput() ? surroundings.in() : Files.newInputStream(plan.path())) {
      reading = PlanReader.read(plan.name(), input.readNBytes(TextDecoder.LARGEST_FILE + 1));
    } catch (IOException unread) {
      surroundings.say(plan.name() + ": This file could not be read.");
      return Status.TROUBLE;
    }
    faults(reading, plan, surroundings);
    if (reading.plan().isEmpty()) {
      surroundings.say(plan.name() + ": No copy is made, since no plan could be read here.");
      return Status.TROUBLE;
    }
    if (options.strict() && !reading.faults().isEmpty()) {
      surroundings.say(plan.name() + ": No copy is made, since --strict is set.");
      return Status.FOUND;
    }
    Made made = maker.make(reading, baseName(plan));
    int status = Status.FINE;
    for (NotMade not : made.notMade()) {
      surroundings.say(plan.name() + ": The copy " + not.copy() + " is not made. " + not.why());
      status = options.all() ? status : Status.FOUND;
    }
    for (MadeCopy copy : made.copies()) {
      if (!files.write(copy, plan.path())) {
        status = Status.TROUBLE;
      }
    }
    return status;
  }

  private static void faults(PlanReading reading, PlanFile plan, Surroundings surroundings) {
    for (Fault fault : reading.faults()) {
      var at = reading.document().source().span(fault.start(), fault.end());
      surroundings.say(
          plan.name()
              + ":"
              + at.line()
              + ":"
              + at.column()
              + ": "
              + fault.message().in(reading.document().source()));
    }
  }

  /** The name of a plan's file without its ending; {@code plan} for standard input. */
  static String baseName(PlanFile plan) {
    if (plan.standardInput() || plan.path().getFileName() == null) {
      return "plan";
    }
    String name = plan.path().getFileName().toString();
    for (String ending : List.of(".careplan.yaml", ".careplan.yml", ".yaml", ".yml")) {
      if (name.endsWith(ending) && name.length() > ending.length()) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
