package careplan.cli;

import careplan.cli.terminal.Progress;
import careplan.plan.Consent;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.render.file.CopyMaker;
import careplan.render.file.IndexPage;
import careplan.render.file.Made;
import careplan.render.file.MadeCopy;
import careplan.render.file.NotMade;
import careplan.settings.PlanFile;
import careplan.yaml.Fault;
import careplan.yaml.Span;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the copies of some plans; one bad plan does not stop the rest. */
final class RenderRun {
  private final Surroundings surroundings;
  private final RenderOptions options;
  private final CopyMaker maker;
  private final CopyFiles files;
  private final IndexPage index;
  private final List<String> failed = new ArrayList<>();
  private int copies;

  RenderRun(Surroundings surroundings, RenderOptions options, int plans) {
    this.surroundings = surroundings;
    this.options = options;
    this.maker = new CopyMaker(options.order());
    this.index = new IndexPage(options.order());
    boolean many =
        plans > 1 || options.order().copies().size() > 1 || options.order().formats().size() > 1;
    this.files = new CopyFiles(surroundings, options, many);
  }

  /**
   * Makes them.
   *
   * @return the exit status
   */
  int of(List<PlanFile> plans) {
    boolean wanted = surroundings.terminals().err() && !options.quiet();
    Progress progress =
        new Progress(
            surroundings.err(), surroundings.clock(), wanted, "Making copies", plans.size());
    int status = Status.FINE;
    for (PlanFile plan : plans) {
      int its = one(plan, progress, plans.size() > 1);
      if (its != Status.FINE) {
        failed.add(plan.name());
      }
      status = Math.max(status, its);
      progress.step();
    }
    progress.wipe();
    if (options.all() && !index.isEmpty() && options.output().isPresent()) {
      status = files.write(index.page(), plans.get(0).path(), true) ? status : Status.TROUBLE;
    }
    if (plans.size() > 1 && !options.quiet()) {
      sum(plans.size());
    }
    return status;
  }

  private void sum(int plans) {
    StringBuilder sum = new StringBuilder("Made " + copies + (copies == 1 ? " copy" : " copies"));
    sum.append(" of ").append(plans - failed.size()).append(" of ").append(plans).append(" plans.");
    if (!failed.isEmpty()) {
      sum.append(" Something went wrong with ").append(String.join(", ", failed)).append('.');
    }
    surroundings.say(sum.toString());
  }

  private int one(PlanFile plan, Progress progress, boolean amongOthers) {
    PlanReading reading;
    try (InputStream input =
        plan.standardInput() ? surroundings.in() : Files.newInputStream(plan.path())) {
      reading = PlanReader.read(plan.name(), input.readNBytes(TextDecoder.LARGEST_FILE + 1));
    } catch (IOException unread) {
      progress.wipe();
      surroundings.say(
          plan.name()
              + (unread instanceof NoSuchFileException
                  ? ": There is no such file."
                  : ": This file could not be read."));
      return Status.TROUBLE;
    }
    if (!reading.faults().isEmpty()) {
      progress.wipe();
      faults(reading, plan);
    }
    if (reading.plan().isEmpty() || reading.plan().get().block().names().isEmpty()) {
      surroundings.say(plan.name() + ": No copy is made, since no plan could be read here.");
      return Status.TROUBLE;
    }
    if (options.strict() && !reading.faults().isEmpty()) {
      surroundings.say(
          plan.name() + ": No copy is made, since it has mistakes and --strict is set.");
      return Status.FOUND;
    }
    try {
      options.order().reader().ifPresent(reader -> known(reader, reading.plan().get(), plan));
    } catch (WrongUse unknown) {
      if (!amongOthers) {
        throw unknown;
      }
      progress.wipe();
      surroundings.say(unknown.getMessage());
      return Status.TROUBLE;
    }
    Made made = maker.make(reading, baseName(plan), folder(plan));
    return write(made, plan, progress, amongOthers);
  }

  private int write(Made made, PlanFile plan, Progress progress, boolean amongOthers) {
    int status = Status.FINE;
    if (!made.notMade().isEmpty() || !amongOthers) {
      progress.wipe();
    }
    for (NotMade not : made.notMade()) {
      surroundings.say(plan.name() + ": The copy " + not.copy() + " is not made. " + not.why());
      status = options.all() ? status : Status.FOUND;
    }
    for (MadeCopy copy : made.copies()) {
      if (files.write(copy, plan.path(), !amongOthers)) {
        copies++;
      } else {
        status = Status.TROUBLE;
      }
    }
    if (!options.quiet() && !amongOthers) {
      made.remarks().forEach(surroundings::say);
      made.note().ifPresent(surroundings::say);
    }
    index.add(baseName(plan), made);
    return status;
  }

  /** Refuses a reader whom neither the team nor consent knows. */
  private static void known(String reader, Plan plan, PlanFile file) {
    Set<String> known = new LinkedHashSet<>();
    for (TeamMember member : plan.team()) {
      member.id().map(Text::value).ifPresent(known::add);
    }
    for (Consent consent : plan.consent()) {
      consent.with().forEach(with -> known.add(with.value()));
    }
    if (!known.contains(reader)) {
      throw WrongUse.unknown(
          file.name() + ": Nobody in this plan has the id '" + reader + "'.",
          reader,
          known,
          "--for takes the id of somebody in the team.");
    }
  }

  private void faults(PlanReading reading, PlanFile plan) {
    for (Fault fault : reading.faults()) {
      Span at = reading.document().source().span(fault.start(), fault.end());
      String place = plan.name() + ":" + at.line() + ":" + at.column() + ": ";
      surroundings.say(place + fault.message().in(reading.document().source()));
    }
  }

  /** The folder that a plan stands in, with its pictures; none for standard input. */
  private static Optional<Path> folder(PlanFile plan) {
    return plan.standardInput()
        ? Optional.empty()
        : Optional.ofNullable(plan.path().toAbsolutePath().getParent());
  }

  /** The name of a plan's file without its ending; {@code plan} for standard input. */
  private static String baseName(PlanFile plan) {
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
