package careplan.cli.terminal;

import java.util.List;
import java.util.Optional;

/** Where answers come from, line by line. */
public interface Lines extends AutoCloseable {

  /** Somebody pressed Ctrl-C instead of answering. */
  final class Interrupted extends Exception {
    private static final long serialVersionUID = 1L;

    Interrupted() {
      super(null, null, false, false);
    }
  }

  /**
   * The next answer; of several lines where the terminal lets people write such.
   *
   * @param prompt what stands before the answer
   * @param completions words that may be completed
   * @return nothing at the end of input
   * @throws Interrupted if somebody wants to stop
   */
  Optional<String> next(String prompt, List<String> completions) throws Interrupted;

  /** How many columns the terminal has; 0 where nobody knows. */
  int columns();

  @Override
  void close();
}
