package careplan.caseload;

import careplan.git.PastFiles;
import careplan.git.PastFiles.PastFile;
import careplan.plan.PlanReader;
import careplan.yaml.TextDecoder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The caseload as the repository had it at the end of days that have passed. Equal contents are
 * read once. Files are taken for plans by their names alone, and lint is not asked.
 */
public final class PastCaseloads {
  private static final int MOST_DAYS = 24;

  private final PastFiles files;
  private final List<String> paths;
  private final Predicate<PlanRow> wanted;
  private final Map<String, Optional<PlanRow>> rows = new HashMap<>();
  private final RowReader reader = new RowReader();

  /**
   * @param files the repository
   * @param paths files and folders from its root; an empty path is the root
   * @param wanted which plans count
   */
  public PastCaseloads(PastFiles files, List<String> paths, Predicate<PlanRow> wanted) {
    this.files = files;
    this.paths = List.copyOf(paths);
    this.wanted = wanted;
  }

  /** Month by month, or every so many months where that would be too many; the last is last. */
  public static List<LocalDate> days(LocalDate first, LocalDate last) {
    long months = Math.max(0, ChronoUnit.MONTHS.between(first, last));
    long step = months / MOST_DAYS + 1;
    List<LocalDate> days = new ArrayList<>();
    for (long back = months / step * step; back > 0; back -= step) {
      days.add(last.minusMonths(back));
    }
    days.add(last);
    return days;
  }

  /** The plans at the end of a day; nothing where the repository had no commit yet. */
  public Optional<Caseload> on(LocalDate day, int dueWithin) {
    String commit = files.commitAt(day).orElse(null);
    if (commit == null) {
      return Optional.empty();
    }
    LocalDateTime then = day.atStartOfDay();
    List<PlanRow> found = new ArrayList<>();
    for (String path : paths) {
      for (PastFile file : files.files(commit, path)) {
        if (isPlan(file.path())) {
          row(file).map(row -> row.at(then)).filter(wanted).ifPresent(found::add);
        }
      }
    }
    return Optional.of(new Caseload(found, day, dueWithin, RowOrder.FILE));
  }

  private static boolean isPlan(String path) {
    return path.endsWith(".careplan.yaml") || path.endsWith(".careplan.yml");
  }

  private Optional<PlanRow> row(PastFile file) {
    Optional<PlanRow> known = rows.get(file.blob());
    if (known == null) {
      known =
          files
              .read(file, TextDecoder.LARGEST_FILE)
              .flatMap(bytes -> PlanReader.read(file.path(), bytes).plan())
              .map(plan -> reader.read(file.path(), plan, LocalDate.EPOCH.atStartOfDay()));
      rows.put(file.blob(), known);
    }
    return known;
  }
}
