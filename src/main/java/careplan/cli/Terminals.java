package careplan.cli;

/**
 * Which of the three standard streams a person sits at.
 *
 * @param in whether standard input comes from a keyboard
 * @param out whether standard output goes to a screen
 * @param err whether standard error goes to a screen
 */
public record Terminals(boolean in, boolean out, boolean err) {

  /** Nobody sits there: pipes and files. */
  public static final Terminals NONE = new Terminals(false, false, false);
}
