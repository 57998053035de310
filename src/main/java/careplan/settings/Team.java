package careplan.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What one {@code .careplan/} says, with what it extends. One team serves many threads. */
final class Team {
  /** Where there is no {@code .careplan/}. */
  static final Team NONE = new Team(Path.of(""), Settings.NONE, List.of(), List.of());

  private final Path base;
  private final Settings own;
  private final List<Config> farthestFirst;
  private final List<Problem> problems;
  private final List<Glob> exclude = new ArrayList<>();
  private final List<Config.PerPath> perPath = new ArrayList<>();
  private final Map<BitSet, Settings> known = new ConcurrentHashMap<>();
  private final Settings general;

  /**
   * @param base the folder that holds {@code .careplan/}, as a real path
   * @param own words and rules of the team's own
   * @param farthestFirst what its file extends, then what it says itself
   * @param problems what is wrong with these files; where there is any, nothing else counts
   */
  Team(Path base, Settings own, List<Config> farthestFirst, List<Problem> problems) {
    this.base = base;
    this.own = own;
    this.farthestFirst = farthestFirst;
    this.problems = problems;
    for (Config config : farthestFirst) {
      exclude.addAll(config.exclude());
      perPath.addAll(config.perPath());
    }
    this.general = settings(new BitSet());
  }

  /** The folder that holds {@code .careplan/}, as a real path. */
  Path base() {
    return base;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Words and rules of the team's own, also where there are problems. */
  Settings own() {
    return own;
  }

  /** What holds for a plan, given as a real path. */
  Settings settings(Path plan) {
    if (perPath.isEmpty()) {
      return general;
    }
    String path = fromBase(plan);
    BitSet covering = new BitSet();
    for (int i = 0; i < perPath.size(); i++) {
      if (perPath.get(i).glob().covers(path, false)) {
        covering.set(i);
      }
    }
    return covering.isEmpty() ? general : known.computeIfAbsent(covering, this::settings);
  }

  private Settings settings(BitSet covering) {
    Settings settings = own;
    int next = 0;
    for (Config config : farthestFirst) {
      settings = settings.with(config.general());
      for (Config.PerPath some : config.perPath()) {
        if (covering.get(next++)) {
          settings = settings.with(some.settings());
        }
      }
    }
    return settings;
  }

  /** Whether anything is left out where folders are searched. */
  boolean excludesSome() {
    return !exclude.isEmpty();
  }

  /** Whether just this file or folder, given as a real path, is left out. */
  boolean excludes(Path path, boolean folder) {
    if (exclude.isEmpty()) {
      return false;
    }
    String fromBase = fromBase(path);
    for (Glob glob : exclude) {
      if (glob.matches(fromBase, folder)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this file or folder, given as a real path, or one that it stands in is left out. */
  boolean excludesWithin(Path path, boolean folder) {
    if (exclude.isEmpty()) {
      return false;
    }
    String fromBase = fromBase(path);
    for (Glob glob : exclude) {
      if (glob.covers(fromBase, folder)) {
        return true;
      }
    }
    return false;
  }

  private String fromBase(Path path) {
    return Names.slashed(base.relativize(path));
  }
}
