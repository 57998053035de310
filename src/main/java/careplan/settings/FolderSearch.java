package careplan.settings;

import careplan.git.WorkTree;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Searches one folder and all below it for plans. */
final class FolderSearch {
  private final TeamSettings settings;
  private final IgnoredByGit git;
  private final Deque<Folder> waiting = new ArrayDeque<>();
  private final List<Found> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int excluded;

  /**
   * A plan that was found.
   *
   * @param file as reports call it
   * @param real its real path: two names of one file have one
   * @param inTree where in a work tree it was found
   * @param entry its path in the real folder, which git knows it by
   */
  record Found(PlanFile file, Path real, Optional<IgnoredByGit.Part> inTree, Path entry) {}

  /** A folder to look into: its path and name as given or found, and its real path. */
  private record Folder(Path path, String name, Path real, Optional<IgnoredByGit.Part> part) {}

  FolderSearch(TeamSettings settings, IgnoredByGit git) {
    this.settings = settings;
    this.git = git;
  }

  /**
   * Searches.
   *
   * @param folder where it is
   * @param name what names of plans found start with; empty for the current folder
   */
  List<Found> search(Path folder, String name) {
    try {
      Path real = folder.toRealPath();
      waiting.push(new Folder(folder, name, real, IgnoredByGit.Part.at(real)));
    } catch (IOException missing) {
      problem(name, missing);
    }
    while (!waiting.isEmpty()) {
      look(waiting.pop());
    }
    return found;
  }

  List<Problem> problems() {
    return problems;
  }

  /** How many files and folders {@code exclude} left out. */
  int excluded() {
    return excluded;
  }

  private void look(Folder folder) {
    List<Path> entries = new ArrayList<>();
    boolean rootOfTree = false;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
      for (Path entry : stream) {
        String name = entry.getFileName().toString();
        if (name.equals(".git")) {
          rootOfTree = WorkTree.startsAt(folder.real);
        }
        if (!name.startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (IOException unreadable) {
      problem(folder.name, unreadable);
    } catch (DirectoryIteratorException unreadable) {
      problem(folder.name, unreadable.getCause());
    }
    Optional<IgnoredByGit.Part> part = rootOfTree ? enter(folder) : folder.part;
    Team team = settings.team(folder.real);
    for (Path entry : entries) {
      take(entry, folder, part, team);
    }
  }

  /** The part of the work tree that starts at a folder. */
  private static Optional<IgnoredByGit.Part> enter(Folder folder) {
    boolean entered =
        folder.part.isPresent() && folder.part.get().tree().root().equals(folder.real);
    return entered
        ? folder.part
        : Optional.of(new IgnoredByGit.Part(new WorkTree(folder.real), "", folder.part));
  }

  private void take(Path entry, Folder folder, Optional<IgnoredByGit.Part> part, Team team) {
    String fileName = entry.getFileName().toString();
    BasicFileAttributes attributes = attributes(entry, LinkOption.NOFOLLOW_LINKS);
    if (attributes == null) {
      return;
    }
    String name = Names.under(folder.name, fileName);
    Path inFolder = folder.real.resolve(entry.getFileName());
    if (attributes.isDirectory()) {
      if (team.excludes(inFolder, true)) {
        excluded++;
      } else {
        waiting.push(new Folder(entry, name, inFolder, part));
      }
      return;
    }
    if (!PlanName.mayBePlan(fileName)) {
      return;
    }
    boolean link = attributes.isSymbolicLink();
    BasicFileAttributes file = link ? attributes(entry) : attributes;
    // A link that leads nowhere, if its name is that of a plan, is for the reader to say.
    boolean lost = link && file == null;
    boolean plan =
        lost || (file != null && file.isRegularFile())
            ? PlanName.isPlan(fileName) || (!lost && PlanName.startsLikePlan(entry, file.size()))
            : false;
    if (!plan) {
      return;
    }
    if (team.excludes(inFolder, false)) {
      excluded++;
      return;
    }
    part.ifPresent(inTree -> git.found(inTree, inFolder));
    Path real = link ? Names.real(entry) : inFolder;
    found.add(new Found(new PlanFile(name, entry), real, part, inFolder));
  }

  private static BasicFileAttributes attributes(Path path, LinkOption... options) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, options);
    } catch (IOException gone) {
      return null;
    }
  }

  private void problem(String name, IOException reason) {
    problems.add(
        Problem.with(
            name.isEmpty() ? "." : name,
            reason instanceof AccessDeniedException
                ? "This folder may not be searched: permission is missing."
                : "This folder could not be searched."));
  }
}
