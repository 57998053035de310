package careplan.settings;

import careplan.git.WorkTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The settings that hold for each plan: those of the nearest {@code .careplan/} upwards, whole. The
 * search ends at the root of the git work tree, outside one at the home folder.
 *
 * <p>Each folder is looked up once and each settings file read once. Serves many threads.
 */
public final class TeamSettings implements Function<Path, Settings> {
  private final boolean isolated;
  private final Path directory;
  private final Optional<Path> home;
  private final KnownNames known;
  private final Map<Path, Place> places = new ConcurrentHashMap<>();
  private final Map<Path, Team> teamsByFolder = new ConcurrentHashMap<>();
  private final Map<Path, Team> teamsByBase = new ConcurrentHashMap<>();
  private final Map<Origin, LocalDate> days = new ConcurrentHashMap<>();

  /** A folder as a real path, and whose it is. */
  private record Place(Path folder, Team team) {
    Path real(Path path) {
      Path name = path.getFileName();
      return name == null ? folder : folder.resolve(name);
    }
  }

  private TeamSettings(boolean isolated, Path directory, Optional<Path> home, KnownNames known) {
    this.isolated = isolated;
    this.directory = Names.real(directory);
    this.home = home.isPresent() ? Optional.of(Names.real(home.get())) : home;
    this.known = known;
  }

  /**
   * Settings as they are found.
   *
   * @param directory the folder that the command runs in; messages name files as seen from it
   * @param home the home folder of whoever runs it
   * @param known what settings are held against
   */
  public static TeamSettings found(Path directory, Optional<Path> home, KnownNames known) {
    return new TeamSettings(false, directory, home, known);
  }

  /** No settings at all, whatever lies beside the plans. */
  public static TeamSettings isolated() {
    return new TeamSettings(true, Path.of(""), Optional.empty(), null);
  }

  /** What holds for a plan. Nothing is set where its settings have {@link #problems}. */
  @Override
  public Settings apply(Path plan) {
    if (isolated) {
      return Settings.NONE;
    }
    Place place = place(plan);
    if (!place.team.problems().isEmpty()) {
      return Settings.NONE;
    }
    Settings settings = place.team.settings(place.real(plan));
    if (settings.today().isPresent()) {
      days.put(settings.origins().get("today"), settings.today().get());
    }
    return settings;
  }

  /** Why the settings that should hold for a plan cannot be used. */
  public List<Problem> problems(Path plan) {
    return isolated ? List.of() : place(plan).team.problems();
  }

  /** Whether {@code exclude} leaves out this file or folder, or one that it stands in. */
  public boolean excludes(Path path, boolean folder) {
    if (isolated) {
      return false;
    }
    Path known = folder ? Names.real(path) : path;
    Place place = place(known);
    return place.team.excludesWithin(place.real(known), folder);
  }

  /** The rules of the teams whose folders were looked up so far, each once. */
  public List<TeamRule> rules() {
    Map<Path, Team> inOrder = new TreeMap<>(teamsByBase);
    Map<String, TeamRule> rules = new LinkedHashMap<>();
    for (Team team : inOrder.values()) {
      for (TeamRule rule : team.own().rules().values()) {
        rules.put(rule.origin().toString(), rule);
      }
    }
    return List.copyOf(rules.values());
  }

  /** The days that were set for plans asked about so far, and where each was set. */
  public SortedMap<Origin, LocalDate> days() {
    return new TreeMap<>(days);
  }

  /**
   * Where a plan stands among those of its team.
   *
   * @param base the folder that holds {@code .careplan/}, as a real path
   * @param plan its path from there, with {@code /}
   */
  public record Standing(Path base, String plan) {}

  /** Where a plan stands, if there is a {@code .careplan/} for it. */
  public Optional<Standing> standing(Path plan) {
    if (isolated) {
      return Optional.empty();
    }
    Place place = place(plan);
    return place.team == Team.NONE
        ? Optional.empty()
        : Optional.of(standing(place.team.base(), place.real(plan)));
  }

  /**
   * Where a plan would stand if a {@code .careplan/} were made for it: at the root of the work
   * tree, outside one in the folder that the command runs in, or else beside the plan.
   */
  public Standing standingToBe(Path plan) {
    Path real = place(plan).real(plan);
    Path base =
        WorkTree.holding(real.getParent())
            .map(WorkTree::root)
            .orElse(real.startsWith(directory) ? directory : real.getParent());
    return standing(base, real);
  }

  /** How a file is called in messages: as seen from the folder that the command runs in. */
  public String name(Path real) {
    return Names.seenFrom(directory, real);
  }

  private static Standing standing(Path base, Path real) {
    return new Standing(base, Names.slashed(base.relativize(real)));
  }

  /** Whose a folder is, given as a real path. */
  Team team(Path folder) {
    if (isolated) {
      return Team.NONE;
    }
    List<Path> passed = new ArrayList<>();
    Team found = null;
    for (Path at = folder; at != null && found == null; at = at.getParent()) {
      found = teamsByFolder.get(at);
      if (found == null) {
        passed.add(at);
        if (TeamReader.holdsSettings(at)) {
          found = teamsByBase.computeIfAbsent(at, this::read);
        } else if (endsSearch(at)) {
          found = Team.NONE;
        }
      }
    }
    Team team = found == null ? Team.NONE : found;
    for (Path at : passed) {
      teamsByFolder.put(at, team);
    }
    return team;
  }

  private boolean endsSearch(Path folder) {
    return WorkTree.startsAt(folder)
        || (home.isPresent() && folder.equals(home.get()) && WorkTree.holding(folder).isEmpty());
  }

  private Team read(Path base) {
    return TeamReader.read(base, directory, home, known);
  }

  private Place place(Path plan) {
    Path absolute = plan.toAbsolutePath();
    Path parent = absolute.getParent();
    Path folder = parent == null ? absolute : parent;
    Place known = places.get(folder);
    if (known == null) {
      Path real = Names.real(folder);
      known = new Place(real, team(real));
      places.put(folder, known);
    }
    return known;
  }
}
