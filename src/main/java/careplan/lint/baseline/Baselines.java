package careplan.lint.baseline;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.Fingerprints;
import careplan.lint.Selection;
import careplan.settings.Level;
import careplan.settings.PlanFile;
import careplan.settings.Problem;
import careplan.settings.Settings;
import careplan.settings.TeamSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The baselines of the teams whose plans a run checks. It takes what they accept out of each result
 * as it comes, or accepts all there is.
 */
public final class Baselines implements UnaryOperator<FileResult> {

  /** Findings after which nobody can say what else a plan has or lacks. */
  private static final Set<String> BROKEN_OFF = Set.of("yaml-syntax", "unreadable-text");

  /**
   * How a run uses baselines.
   *
   * @param accept whether all that is found is accepted from now on
   * @param whole whether every rule speaks as on any other day, so that a finding that does not
   *     come is gone
   * @param selection which rules the command line lets speak
   * @param needOtherPlans rules whose findings come and go with the plans beside a plan
   */
  public record Use(
      boolean accept, boolean whole, Selection selection, Set<String> needOtherPlans) {}

  /**
   * What is to be said of one baseline.
   *
   * @param file what messages call it
   * @param accepted how many findings it accepts now
   * @param added how many of these it did not accept before
   * @param gone how many it accepted that are not there any more
   * @param safety how many of those added are about safety
   * @param written whether it was written, so that what is gone is out of it
   */
  public record Change(
      String file, int accepted, int added, int gone, int safety, boolean written) {}

  private final TeamSettings settings;
  private final Use use;
  private final Map<String, PlanFile> plans = new HashMap<>();
  private final Map<Path, Team> teams = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** A baseline and what the run makes of it. */
  private static final class Team {
    private final Path base;
    private final Baseline baseline;
    private final SortedMap<Entry, Integer> next;
    private int safety;

    private Team(Path base, Baseline baseline) {
      this.base = base;
      this.baseline = baseline;
      this.next = new TreeMap<>(baseline.accepted());
    }
  }

  /**
   * @param settings whose each plan is
   * @param files the plans of the run
   */
  public Baselines(TeamSettings settings, List<PlanFile> files, Use use) {
    this.settings = settings;
    this.use = use;
    for (PlanFile file : files) {
      plans.put(file.name(), file);
    }
  }

  /** The result with what is accepted taken out of the findings that count. */
  @Override
  public FileResult apply(FileResult result) {
    PlanFile plan = plans.get(result.file());
    if (plan == null || result.problem().isPresent()) {
      return result;
    }
    Optional<TeamSettings.Standing> standing = settings.standing(plan.path());
    if (standing.isEmpty() && !use.accept()) {
      return result;
    }
    TeamSettings.Standing its = standing.orElseGet(() -> settings.standingToBe(plan.path()));
    Team team = teams.computeIfAbsent(its.base(), this::read);
    if (team.baseline.problem().isPresent()) {
      return result;
    }
    if (use.accept()) {
      return accepting(result, its.plan(), team, plan);
    }
    SortedMap<Entry, Integer> accepted = team.baseline.of(its.plan());
    return accepted.isEmpty() ? result : without(accepted, result, its.plan(), team, plan);
  }

  private Team read(Path base) {
    Path file = Baseline.file(base);
    Baseline baseline = Baseline.read(file, settings.name(file));
    baseline.problem().ifPresent(problems::add);
    return new Team(base, baseline);
  }

  private FileResult without(
      SortedMap<Entry, Integer> accepted,
      FileResult result,
      String name,
      Team team,
      PlanFile plan) {
    Map<Entry, Integer> left = new HashMap<>(accepted);
    List<Finding> counting = new ArrayList<>(result.findings().size());
    List<Finding> known = new ArrayList<>();
    for (Finding finding : result.findings()) {
      Entry entry = entry(name, result, finding);
      int more = left.getOrDefault(entry, 0);
      (more > 0 ? known : counting).add(finding);
      if (more > 0) {
        left.put(entry, more - 1);
      }
    }
    if (use.whole() && !plan.standardInput() && !brokenOff(result)) {
      Settings its = settings.apply(plan.path());
      left.forEach((entry, gone) -> drop(entry, gone, its, team));
    }
    return result.with(counting, result.allowed(), known);
  }

  private void drop(Entry entry, int gone, Settings its, Team team) {
    boolean silenced = its.level(entry.rule()).equals(Optional.of(Level.OFF));
    if (gone > 0 && !silenced && !use.needOtherPlans().contains(entry.rule())) {
      team.next.computeIfPresent(entry, (same, count) -> count > gone ? count - gone : null);
    }
  }

  private FileResult accepting(FileResult result, String name, Team team, PlanFile plan) {
    if (!brokenOff(result)) {
      Settings its = settings.apply(plan.path());
      new TreeMap<>(team.baseline.of(name))
          .forEach(
              (entry, count) -> {
                if (use.selection().asksFor(entry.rule())) {
                  drop(entry, count, its, team);
                }
              });
    }
    Map<Entry, Integer> found = new HashMap<>();
    for (Finding finding : result.findings()) {
      Entry entry = entry(name, result, finding);
      int count = found.merge(entry, 1, Integer::sum);
      team.next.merge(entry, count, Math::max);
      if (finding.rule().safety() && count > team.baseline.accepted().getOrDefault(entry, 0)) {
        team.safety++;
      }
    }
    return result.with(List.of(), result.allowed(), result.findings());
  }

  private static Entry entry(String plan, FileResult result, Finding finding) {
    return new Entry(plan, finding.rule().name(), Fingerprints.ofPlaceAndWords(result, finding));
  }

  private static boolean brokenOff(FileResult result) {
    for (Finding finding : result.findings()) {
      if (BROKEN_OFF.contains(finding.rule().name())) {
        return true;
      }
    }
    return result.root().isEmpty();
  }

  /** Baselines that could not be read or written. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Writes the baselines that have changed, when the run is over.
   *
   * @param mayShrink whether what is gone may be taken out unasked
   * @return what is to be said of each baseline that has changed or would have
   */
  public List<Change> close(boolean mayShrink) {
    List<Change> changes = new ArrayList<>();
    for (Team team : new TreeMap<>(teams).values()) {
      if (team.baseline.problem().isPresent()) {
        continue;
      }
      if (use.accept()) {
        team.next.keySet().removeIf(entry -> !isThere(team.base, entry.file()));
      }
      SortedMap<Entry, Integer> before = team.baseline.accepted();
      boolean changed = !team.next.equals(before);
      if (changed || use.accept()) {
        boolean written = changed && (use.accept() || mayShrink) && write(team);
        changes.add(
            new Change(
                team.baseline.name(),
                sum(team.next),
                more(team.next, before),
                more(before, team.next),
                team.safety,
                written));
      }
    }
    return changes;
  }

  private static boolean isThere(Path base, String plan) {
    try {
      return Files.exists(base.resolve(plan));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  /** What was not asked for and cannot be done is left undone. */
  private boolean write(Team team) {
    try {
      team.baseline.write(team.next);
      return true;
    } catch (IOException notWritten) {
      if (use.accept()) {
        problems.add(
            Problem.with(
                team.baseline.name(),
                "The baseline could not be written, or was changed meanwhile. Run this again."));
      }
      return false;
    }
  }

  private static int sum(SortedMap<Entry, Integer> entries) {
    int sum = 0;
    for (int count : entries.values()) {
      sum += count;
    }
    return sum;
  }

  /** How many findings one has beyond those of the other. */
  private static int more(SortedMap<Entry, Integer> one, SortedMap<Entry, Integer> other) {
    int more = 0;
    for (Map.Entry<Entry, Integer> entry : one.entrySet()) {
      more += Math.max(0, entry.getValue() - other.getOrDefault(entry.getKey(), 0));
    }
    return more;
  }
}
