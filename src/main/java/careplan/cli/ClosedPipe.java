package careplan.cli;

/** Nobody reads the results any more: the program ends in silence. */
public final class ClosedPipe extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A sign to stop, with no trace of where. */
  public ClosedPipe() {
    super("closed", null, false, false);
  }
}
