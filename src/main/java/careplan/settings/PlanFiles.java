package careplan.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The files that a command works on: every file named, and the plans in every folder named.
 *
 * <p>In folders a plan is a file called {@code *.careplan.yaml} or {@code *.careplan.yml}, or
 * another YAML file of at most 1 MiB with a line in its first 4 KiB that starts with {@code
 * careplan:}. Hidden files and folders, folders behind links, what git ignores and what {@code
 * exclude} names are left out there. A path that is named is never left out.
 *
 * @param files in the order of their names, each file once
 * @param problems folders that cannot be searched, settings that cannot be used (plans under them
 *     are not among the files), and folders without plans where that leaves nothing at all to work
 *     on: exit status 2
 * @param notes what else has to be said: folders without plans beside others, or without any but
 *     those left out
 */
public record PlanFiles(List<PlanFile> files, List<Problem> problems, List<Problem> notes) {

  /**
   * What was asked for.
   *
   * @param paths as typed: files, folders, {@code -} for standard input; none for the current
   *     folder
   * @param directory the folder that paths start from; empty for the process's own
   * @param standardInputPath the path that standard input stands for
   * @param forceExclude whether {@code exclude} holds for paths that are named as well
   */
  public record Request(
      List<String> paths,
      Path directory,
      Optional<String> standardInputPath,
      boolean forceExclude) {}

  /** Finds the files. */
  public static PlanFiles find(Request request, TeamSettings settings) {
    return start(request, settings).get();
  }

  /**
   * Searches, and leaves git to its question: whoever has other work to do before the files are
   * needed does it while git does its own.
   *
   * @return waits for git and gives the files; to be called once
   */
  public static Supplier<PlanFiles> start(Request request, TeamSettings settings) {
    PlanFinder finder = new PlanFinder(request, settings);
    finder.search();
    return finder;
  }
}
