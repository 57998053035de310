package careplan.cli;

import java.io.UncheckedIOException;

/** Whatever nobody else has dealt with, as one sentence. */
final class LastResort {
  private LastResort() {}

  /**
   * Says what happened, and with {@code CAREPLAN_DEBUG=1} where in the program.
   *
   * @return {@link Status#TROUBLE}
   */
  static int explain(Throwable trouble, Surroundings surroundings) {
    surroundings.say(sentence(trouble));
    trace(trouble, surroundings);
    surroundings.err().flush();
    return Status.TROUBLE;
  }

  /** Shows where in the program something happened, to whoever asked for it. */
  static void trace(Throwable trouble, Surroundings surroundings) {
    if (surroundings.variable("CAREPLAN_DEBUG").equals("1")) {
      trouble.printStackTrace(surroundings.err());
    }
  }

  /** What happened, in words for somebody who has never seen the program's insides. */
  static String sentence(Throwable trouble) {
    if (trouble instanceof OutOfMemoryError) {
      return "There was not enough memory to go on. CAREPLAN_JAVA_OPTIONS=-Xmx1g gives careplan"
          + " more.";
    }
    if (trouble instanceof StackOverflowError) {
      return "Something here is nested too deeply for careplan to follow.";
    }
    if (trouble instanceof UncheckedIOException input && input.getCause().getMessage() != null) {
      return "Something could not be read or written: " + input.getCause().getMessage() + ".";
    }
    return "This is a fault in careplan itself, not in a plan ("
        + trouble.getClass().getSimpleName()
        + "). CAREPLAN_DEBUG=1 shows where it happened: please report that.";
  }
}
