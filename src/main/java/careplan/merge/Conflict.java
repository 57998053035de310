package careplan.merge;

/**
 * A place where the two sides cannot both be had, and a person decides.
 *
 * @param path where, as {@code goals[walk].how-often}
 * @param reason why, in a few words
 */
public record Conflict(String path, String reason) {
  private static final int LONGEST = 100;

  /** Both in one line, as a marker names them. */
  String label() {
    String all = (path.isEmpty() ? "the whole plan" : path) + " - " + reason;
    StringBuilder label = new StringBuilder();
    all.codePoints()
        .limit(LONGEST)
        .forEach(c -> label.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return label.toString();
  }
}
