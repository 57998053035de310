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
  public static final Comparator<String> BY_CODE_POINT = PlanFile::compare;

  /** A file that can be opened at its path. */
  public PlanFile(String name, Path path) {
    this(name, path, false);
  }

  private static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char one = a.charAt(i);
      char other = b.charAt(i);
      if (one != other) {
        // Halves of one code point stand for code points above every single unit.
        boolean above = Character.isSurrogate(one);
        return above == Character.isSurrogate(other)
            ? Character.compare(one, other)
            : above ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
