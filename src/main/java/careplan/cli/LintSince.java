package careplan.cli;

import careplan.git.Repository;
import careplan.git.Repository.NoAnswer;
import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.Fingerprints;
import careplan.lint.LintRun;
import careplan.settings.PlanFile;
import careplan.settings.Problem;
import careplan.settings.TeamSettings;
import careplan.yaml.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code lint --since REV} lets through: of plans that have changed since a version that git
 * keeps, findings that were not there then or stand on a line that was not.
 */
final class LintSince {

  /** A plan that has changed: what it was then, where it was there. */
  private record Then(Repository repository, Optional<String> id) {}

  private final String revision;
  private final LintRun run;
  private final TeamSettings settings;
  private final Map<String, Then> changed = new HashMap<>();
  private final Map<String, Path> paths = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param run judges a plan as it was by the same rules
   */
  LintSince(String revision, List<PlanFile> plans, LintRun run, TeamSettings settings) {
    this.revision = revision;
    this.run = run;
    this.settings = settings;
    Map<Path, Optional<Map<String, Then>>> known = new HashMap<>();
    for (PlanFile plan : plans) {
      find(plan, known);
    }
  }

  /** Why it cannot be told what has changed. */
  List<Problem> problems() {
    return problems;
  }

  /** That there is nothing to look at, where that is so. */
  Optional<String> nothing() {
    return changed.isEmpty() && problems.isEmpty()
        ? Optional.of("No plan here has changed since " + revision + ".")
        : Optional.empty();
  }

  private void find(PlanFile plan, Map<Path, Optional<Map<String, Then>>> known) {
    try {
      Path real = plan.path().toRealPath();
      Optional<Repository> repository = Repository.holding(real.getParent());
      if (repository.isEmpty()) {
        problems.add(
            Problem.with(
                plan.name(),
                "This is in no git repository, so nothing tells what has changed since "
                    + revision
                    + "."));
        return;
      }
      Path root = repository.get().root();
      if (!known.containsKey(root)) {
        known.put(root, Optional.empty());
        known.put(root, Optional.of(changes(root)));
      }
      String path = root.relativize(real).toString().replace('\\', '/');
      known
          .get(root)
          .map(changes -> changes.get(path))
          .ifPresent(then -> changed.put(plan.name(), then));
      paths.put(plan.name(), plan.path());
    } catch (IOException notThere) {
      // The run itself says that it cannot be read.
      changed.put(plan.name(), null);
    } catch (NoAnswer none) {
      problems.add(Problem.with(plan.name(), none.getMessage()));
    }
  }

  private Map<String, Then> changes(Path root) throws NoAnswer {
    Repository repository = Repository.holding(root).orElseThrow();
    if (!repository.isRevision(revision)) {
      throw new NoAnswer(
          "git knows no version called " + revision + " here. 'git log' shows which there are.");
    }
    Map<String, Then> changes = new HashMap<>();
    for (Repository.Changed file : repository.changed(List.of(revision), List.of())) {
      file.newPath().ifPresent(path -> changes.put(path, new Then(repository, file.oldId())));
    }
    for (String path : repository.untracked()) {
      changes.put(path, new Then(repository, Optional.empty()));
    }
    return changes;
  }

  /** What is left of a result; nothing of a plan that is as it was. */
  Optional<FileResult> of(FileResult result) {
    if (!changed.containsKey(result.file())) {
      return Optional.empty();
    }
    Then then = changed.get(result.file());
    if (result.problem().isPresent() || then == null || then.id().isEmpty()) {
      return Optional.of(result);
    }
    Optional<byte[]> bytes;
    try {
      bytes = then.repository().file(then.id().get());
    } catch (NoAnswer none) {
      bytes = Optional.empty();
    }
    if (bytes.isEmpty()) {
      return Optional.of(result);
    }
    FileResult before =
        run.lint(result.file(), bytes.get(), settings.apply(paths.get(result.file())));
    Fingerprints fingerprints = Fingerprints.of(result);
    Set<String> old = fingerprints(before);
    Set<String> lines = lines(before.source());
    List<Finding> left = new ArrayList<>(result.findings());
    left.removeIf(
        finding ->
            old.contains(fingerprints.of(finding))
                && (!finding.about().isEmpty() || isOnOldLines(finding, result.source(), lines)));
    return Optional.of(result.with(left, result.allowed(), result.baseline()));
  }

  private static Set<String> fingerprints(FileResult result) {
    Fingerprints fingerprints = Fingerprints.of(result);
    Set<String> all = new HashSet<>();
    for (Finding finding : result.findings()) {
      all.add(fingerprints.of(finding));
    }
    return all;
  }

  private static Set<String> lines(SourceText source) {
    Set<String> lines = new HashSet<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      lines.add(source.line(line).strip());
    }
    return lines;
  }

  private static boolean isOnOldLines(Finding finding, SourceText source, Set<String> old) {
    int last = source.lineAt(Math.max(finding.start(), finding.end() - 1));
    for (int line = source.lineAt(finding.start()); line <= last; line++) {
      if (!old.contains(source.line(line).strip())) {
        return false;
      }
    }
    return true;
  }
}
