package careplan;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/**
 * Has the launcher make the archive of classes from which the next command starts faster. The
 * launcher asks for it where there is none yet; it cannot do so itself, since by then it has become
 * Java.
 */
final class WarmUp {

  /** Where the launcher is, given by the launcher itself only where an archive is to be made. */
  private static final String LAUNCHER = "careplan.launcher";

  private WarmUp() {}

  /** Starts making it in the background where it was asked for; nobody waits for it. */
  static void startIfAskedFor() {
    String launcher = System.getProperty(LAUNCHER);
    if (launcher == null) {
      return;
    }
    try {
      new ProcessBuilder(launcher, "--warm-up", "--if-missing")
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException notStarted) {
      // The next command starts as slowly as this one, and asks again.
    }
  }
}
