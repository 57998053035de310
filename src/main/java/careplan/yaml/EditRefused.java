package careplan.yaml;

/**
 * A change that cannot be made without risk to what stands in the file. The text is as it was.
 *
 * <p>The message is a whole sentence for the person whose file it is.
 */
public final class EditRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param line line of the file, counted from 1; 0 where no one line is to blame
   * @param reason why not, and what to do
   */
  public EditRefused(int line, String reason) {
    super(reason);
    this.line = line;
  }

  /** The line that stands in the way, counted from 1; 0 where no one line does. */
  public int line() {
    return line;
  }
}
