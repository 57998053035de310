package careplan.settings;

/**
 * Something that could not be opened, or settings that cannot be understood: exit status 2.
 *
 * @param file its path, with {@code /}
 * @param line counted from 1; 0 where it is about the whole file or folder
 * @param column in code points, counted from 1; 0 where there is no line
 * @param message what is wrong and what to do next, in plain words
 */
public record Problem(String file, int line, int column, String message) {

  /** A problem with a whole file or folder. */
  public static Problem with(String file, String message) {
    return new Problem(file, 0, 0, message);
  }

  /** On one line: {@code .careplan/config.yaml:3:5: ...}. */
  @Override
  public String toString() {
    return (line == 0 ? file : file + ":" + line + ":" + column) + ": " + message;
  }
}
