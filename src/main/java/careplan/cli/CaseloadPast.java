package careplan.cli;

import careplan.caseload.Caseload;
import careplan.caseload.PastCaseloads;
import careplan.cli.terminal.Progress;
import careplan.git.PastFiles;
import careplan.git.WorkTree;
import careplan.output.caseload.Progression;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a caseload stood on days that have passed, from the repository that holds the plans. */
final class CaseloadPast {
  private final Surroundings surroundings;
  private final CaseloadOptions options;

  CaseloadPast(Surroundings surroundings, CaseloadOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  /** The history of the files and folders that were named. */
  Progression of(List<String> named) {
    List<Path> folders = new ArrayList<>();
    for (String path : named.isEmpty() ? List.of(".") : named) {
      folders.add(real(path));
    }
    Path first = folders.get(0);
    WorkTree tree =
        WorkTree.holding(first)
            .orElseThrow(() -> new WrongUse(sentence(named) + " is in no git repository."));
    LocalDate last = options.today().orElse(surroundings.today());
    LocalDate since = options.since().orElse(last.minusYears(1));
    if (since.isAfter(last)) {
      throw new WrongUse("--since " + since + " lies after the last day, " + last + ".");
    }
    try (PastFiles files = PastFiles.of(tree)) {
      List<String> paths = new ArrayList<>();
      for (Path folder : folders) {
        paths.add(
            files
                .inTree(folder)
                .orElseThrow(
                    () ->
                        new WrongUse(
                            "A history is of one repository, and these paths are in several.")));
      }
      return progression(files, paths, PastCaseloads.days(since, last));
    }
  }

  private Progression progression(PastFiles files, List<String> paths, List<LocalDate> days) {
    PastCaseloads past =
        new PastCaseloads(files, paths, row -> CaseloadCommand.isWanted(row, options));
    boolean wanted =
        surroundings.terminals().err()
            && !options.quiet()
            && !surroundings.variable("TERM").equals("dumb");
    Progress progress =
        new Progress(surroundings.err(), surroundings.clock(), wanted, "Looking back", days.size());
    List<Caseload> caseloads = new ArrayList<>();
    for (LocalDate day : days) {
      Optional<Caseload> caseload = past.on(day, options.dueWithin());
      caseload.ifPresent(caseloads::add);
      progress.step();
    }
    progress.wipe();
    if (caseloads.isEmpty()) {
      throw new WrongUse("The repository has no commit from that time, so there is no history.");
    }
    return new Progression(caseloads);
  }

  private Path real(String path) {
    try {
      return surroundings.directory().resolve(path).toRealPath();
    } catch (IOException missing) {
      throw new WrongUse(path + " cannot be found, so there is no history of it.");
    }
  }

  private static String sentence(List<String> named) {
    return named.isEmpty() ? "This folder" : named.get(0);
  }
}
