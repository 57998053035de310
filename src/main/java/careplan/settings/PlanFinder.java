package careplan.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One look for the files of a command. */
final class PlanFinder implements Supplier<PlanFiles> {
  private final PlanFiles.Request request;
  private final TeamSettings settings;
  private final IgnoredByGit git = new IgnoredByGit();
  private final List<Search> searches = new ArrayList<>();
  private final Set<Problem> problems = new LinkedHashSet<>();
  private boolean leftOut;

  /** What one path that was named led to. */
  private record Search(
      String name, boolean searched, List<FolderSearch.Found> found, boolean leftOut) {}

  PlanFinder(PlanFiles.Request request, TeamSettings settings) {
    this.request = request;
    this.settings = settings;
  }

  /** Looks at every path that was named. */
  void search() {
    List<String> paths = request.paths().isEmpty() ? List.of(".") : request.paths();
    for (String path : paths) {
      try {
        take(path);
      } catch (InvalidPathException impossible) {
        problems.add(Problem.with(path, "This cannot be the path of a file."));
      }
    }
    git.allFound();
  }

  @Override
  public PlanFiles get() {
    Map<Path, PlanFile> files = new LinkedHashMap<>();
    List<Problem> empty = new ArrayList<>();
    for (Search search : searches) {
      boolean any = keep(search, files);
      if (search.searched && !any) {
        empty.add(noPlans(search));
      }
    }
    git.close();
    return result(files, empty);
  }

  private void take(String typed) {
    if (typed.isEmpty()) {
      problems.add(
          Problem.with(
              "\"\"", "An empty path names nothing. For the current folder, write a dot."));
    } else if (typed.equals("-")) {
      String name = request.standardInputPath().orElse("-");
      Path path = request.directory().resolve(name);
      PlanFile file = new PlanFile(Names.slashed(Path.of(name)), path, true);
      searches.add(named(file, Path.of("-")));
    } else {
      Path given = Path.of(typed);
      Path path = request.directory().resolve(given);
      boolean folder = Files.isDirectory(path);
      if (request.forceExclude() && settings.excludes(path, folder)) {
        leftOut = true;
      } else if (folder) {
        search(path, Names.slashed(given));
      } else {
        searches.add(named(new PlanFile(Names.slashed(given), path), Names.real(path)));
      }
    }
  }

  private static Search named(PlanFile file, Path real) {
    return new Search(
        file.name(),
        false,
        List.of(new FolderSearch.Found(file, real, Optional.empty(), real)),
        false);
  }

  private void search(Path path, String name) {
    FolderSearch search = new FolderSearch(settings, git);
    List<FolderSearch.Found> found = search.search(path, name.equals(".") ? "" : name);
    found.sort(
        (one, other) -> PlanFile.BY_CODE_POINT.compare(one.file().name(), other.file().name()));
    problems.addAll(search.problems());
    boolean whole = search.problems().isEmpty();
    searches.add(new Search(name, whole, found, search.excluded() > 0));
  }

  /** Keeps what is not ignored; answers whether there was anything. */
  private boolean keep(Search search, Map<Path, PlanFile> files) {
    boolean any = false;
    for (FolderSearch.Found plan : search.found) {
      if (plan.inTree().isPresent() && git.ignores(plan.inTree().get(), plan.entry())) {
        continue;
      }
      any = true;
      List<Problem> ofSettings = settings.problems(plan.file().path());
      if (ofSettings.isEmpty()) {
        files.putIfAbsent(plan.real(), plan.file());
      }
      problems.addAll(ofSettings);
    }
    return any;
  }

  private Problem noPlans(Search search) {
    if (!search.leftOut && search.found.isEmpty()) {
      return Problem.with(
          search.name,
          "No plans here. The file of a plan is called NAME.careplan.yaml, or has a line that"
              + " starts with careplan:.");
    }
    leftOut = true;
    String by =
        search.found.isEmpty() ? "exclude" : search.leftOut ? "exclude or git" : "git's own list";
    return Problem.with(search.name, "No plans here but those that " + by + " leaves out.");
  }

  /** A command that was given nothing to work on must not look like one that found all well. */
  private PlanFiles result(Map<Path, PlanFile> files, List<Problem> empty) {
    List<PlanFile> sorted = new ArrayList<>(files.values());
    if (sorted.size() > 1) {
      sorted.sort((one, other) -> PlanFile.BY_CODE_POINT.compare(one.name(), other.name()));
    }
    List<Problem> notes = empty;
    if (sorted.isEmpty() && problems.isEmpty() && !leftOut) {
      problems.addAll(empty);
      notes = List.of();
    } else if (sorted.isEmpty() && problems.isEmpty() && empty.isEmpty()) {
      notes = List.of(Problem.with(".", "All that was named is left out by exclude."));
    }
    return new PlanFiles(List.copyOf(sorted), List.copyOf(problems), List.copyOf(notes));
  }
}
