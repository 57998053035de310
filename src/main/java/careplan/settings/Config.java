package careplan.settings;

import java.util.List;
import java.util.Optional;

/**
 * What one settings file says.
 *
 * @param general what it sets for every plan
 * @param perPath what it sets for some; later ones win
 * @param exclude what is left out where folders are searched
 * @param farther the settings file that it extends
 */
record Config(
    Settings general, List<PerPath> perPath, List<Glob> exclude, Optional<Extended> farther) {

  /** What holds for the plans that a pattern covers. */
  record PerPath(Glob glob, Settings settings) {}

  /** A path as written, and where. */
  record Extended(String path, Origin origin) {}
}
