package careplan.settings;

import java.util.Optional;

/**
 * A path with gaps: {@code *} and {@code ?} within a name, {@code **} for any number of folders, a
 * {@code /} at the end for folders only.
 *
 * <p>Both are short, and the time to match grows no faster than one length times the other.
 */
final class Glob {
  private static final int LONGEST = 1000;

  private final String[] steps;
  private final boolean foldersOnly;

  private Glob(String[] steps, boolean foldersOnly) {
    this.steps = steps;
    this.foldersOnly = foldersOnly;
  }

  /** Why a pattern cannot be used, if so: the rest of a sentence that starts with the pattern. */
  static Optional<String> fault(String pattern) {
    if (pattern.length() > LONGEST) {
      return Optional.of("is longer than " + LONGEST + " characters.");
    }
    if (pattern.indexOf('\\') >= 0) {
      return Optional.of("holds a backslash. Write / between folders.");
    }
    if (pattern.startsWith("/")) {
      return Optional.of("starts with /. Start from the folder that holds .careplan.");
    }
    if (pattern.startsWith("!")) {
      return Optional.of("starts with !, which has no meaning here. Name what is left out.");
    }
    for (String step : pattern.split("/", -1)) {
      if (step.equals("..")) {
        return Optional.of("leads out of the folder that holds .careplan. Leave out the two dots.");
      }
    }
    return Optional.empty();
  }

  /** Reads a pattern in which {@link #fault} finds nothing. */
  static Glob of(String pattern) {
    String path = pattern;
    boolean foldersOnly = false;
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    while (path.endsWith("/") || path.endsWith("/**")) {
      foldersOnly = true;
      path = path.substring(0, path.lastIndexOf('/'));
    }
    return new Glob(path.split("/"), foldersOnly);
  }

  /**
   * Whether just this path is meant.
   *
   * @param path from the folder that holds {@code .careplan}, with {@code /}
   */
  boolean matches(String path, boolean folder) {
    return find(path, folder, false);
  }

  /** Whether this path or a folder above it is meant. */
  boolean covers(String path, boolean folder) {
    return find(path, folder, true);
  }

  private boolean find(String path, boolean folder, boolean orAbove) {
    String[] names = path.split("/");
    boolean[] reached = new boolean[steps.length + 1];
    reached[0] = true;
    passEmpty(reached);
    for (int i = 0; i < names.length; i++) {
      boolean[] next = new boolean[steps.length + 1];
      for (int step = 0; step < steps.length; step++) {
        if (!reached[step]) {
          continue;
        }
        if (steps[step].equals("**")) {
          next[step] = true;
        } else if (nameMatches(steps[step], names[i])) {
          next[step + 1] = true;
        }
      }
      passEmpty(next);
      reached = next;
      boolean last = i == names.length - 1;
      if (reached[steps.length] && (last ? folder || !foldersOnly : orAbove)) {
        return true;
      }
    }
    return false;
  }

  /** {@code **} may stand for no folder at all. */
  private void passEmpty(boolean[] reached) {
    for (int step = 0; step < steps.length; step++) {
      if (reached[step] && steps[step].equals("**")) {
        reached[step + 1] = true;
      }
    }
  }

  private static boolean nameMatches(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int starName = 0;
    while (n < name.length()) {
      char wanted = p < pattern.length() ? pattern.charAt(p) : 0;
      if (wanted == '*') {
        star = p++;
        starName = n;
      } else if (p < pattern.length() && wanted == '?') {
        p++;
        n += Character.charCount(name.codePointAt(n));
      } else if (p < pattern.length() && wanted == name.charAt(n)) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++starName;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
