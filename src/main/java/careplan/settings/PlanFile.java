package careplan.settings;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A file that a command works on.
 *
 * @param name the path as given or found, with {@code /}: what reports call it
 * @param path where it is; for standard input, where its settings are looked for
 * @param standardInput whether it is read from standard input
 */
public record PlanFile(String name, Path path, boolean standardInput) {

  /** Names in the order of their code points, the same on every machine and in every language. */
  public static final Comparator<String> BY_CODE_POINT = new CodePointOrder();

  /** A file that can be opened at its path. */
  public PlanFile(String name, Path path) {
    this(name, path, false);
  }
}
