package careplan.review;

import careplan.git.PastFiles;
import careplan.git.PastFiles.PastFile;
import careplan.git.WorkTree;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan as its repository had it at the end of a day.
 *
 * @param plan the plan; none where it cannot be had
 * @param why why not
 */
public record EarlierPlan(Optional<Plan> plan, Why why) {

  /** Why there is nothing to compare with. */
  public enum Why {
    /** There is something. */
    FOUND,
    /** The plan lies in no repository. */
    NO_REPOSITORY,
    /** The repository is younger, or the plan came into it later, or git cannot be started. */
    NO_VERSION,
    /** What the repository holds of that day cannot be read as a plan. */
    UNREADABLE,
    /** The plan says neither when it was made nor when it was reviewed. */
    NO_DAY
  }

  private static EarlierPlan none(Why why) {
    return new EarlierPlan(Optional.empty(), why);
  }

  /** Looks for the version of a day. */
  public static EarlierPlan at(Path file, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return none(Why.NO_DAY);
    }
    try {
      Path real = file.toRealPath();
      WorkTree tree = WorkTree.holding(real.getParent()).orElse(null);
      if (tree == null) {
        return none(Why.NO_REPOSITORY);
      }
      try (PastFiles files = PastFiles.of(tree)) {
        return at(files, files.inTree(real).orElse(""), day.get());
      }
    } catch (IOException gone) {
      return none(Why.NO_REPOSITORY);
    }
  }

  private static EarlierPlan at(PastFiles files, String path, LocalDate day) {
    String commit = files.commitAt(day).orElse("");
    if (commit.isEmpty() || path.isEmpty()) {
      return none(Why.NO_VERSION);
    }
    for (PastFile file : files.files(commit, path)) {
      Optional<Plan> plan =
          files
              .read(file, TextDecoder.LARGEST_FILE)
              .flatMap(bytes -> PlanReader.read(path, bytes).plan());
      return plan.isPresent() ? new EarlierPlan(plan, Why.FOUND) : none(Why.UNREADABLE);
    }
    return none(Why.NO_VERSION);
  }
}
