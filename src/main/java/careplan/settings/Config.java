package careplan.settings;

import java.util.List;

/**
 * What one settings file says.
 *
 * @param general what it sets for every plan
 * @param perPath what it sets for some; later ones win
 * @param exclude what is left out where folders are searched
 */
record Config(Settings general, List<PerPath> perPath, List<Glob> exclude) {

  /** What holds for the plans that a pattern covers. */
  record PerPath(Glob glob, Settings settings) {}

  /** A path as written, and where. */
  record Extended(String path, Origin origin) {}
}
