package careplan.cli;

/** The exit statuses of every command. */
final class Status {

  /** All is well. */
  static final int FINE = 0;

  /** The command did its work and found something. */
  static final int FOUND = 1;

  /** Wrong use, or something could not be read, written or compared. */
  static final int TROUBLE = 2;

  /** Stopped by Ctrl-C, or by the end of input in the middle of a conversation. */
  static final int STOPPED = 130;

  private Status() {}
}
